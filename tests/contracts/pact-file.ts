import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PactV4 } from '@pact-foundation/pact';

/** Who expects something of the providers below. */
export const CONSUMER = 'ingo-sandbox-client';

interface PactFile {
  interactions: { readonly description: string }[];
  metadata?: object;
}

/** A pact that is written into a folder of its own, and read from there as text that does not change by itself. */
export class PactUnderTest {
  readonly pact: PactV4;
  readonly #folder = mkdtempSync(join(tmpdir(), 'ingo-sandbox-pact-'));
  readonly #provider: string;

  constructor(provider: string) {
    this.#provider = provider;
    this.pact = new PactV4({ consumer: CONSUMER, provider, dir: this.#folder, logLevel: 'error' });
  }

  /** The file, its interactions in the order of their names and without the versions of the tools that wrote it. */
  text(): string {
    const raw = readFileSync(join(this.#folder, `${CONSUMER}-${this.#provider}.json`), 'utf8');
    const file = JSON.parse(raw) as PactFile;
    file.interactions.sort((one, other) => (one.description < other.description ? -1 : 1));
    return `${JSON.stringify({ ...file, metadata: { pactSpecification: { version: '4.0' } } }, null, 2)}\n`;
  }

  /** Forgets what was written. */
  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
