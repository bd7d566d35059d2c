import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PactV4 } from '@pact-foundation/pact';
import { vi } from 'vitest';

/** Who expects something of the providers below. */
export const CONSUMER = 'ingo-sandbox-client';

interface PactFile {
  interactions: { readonly description: string }[];
  metadata?: object;
}

/** The part of Pact below its public face that knows what its server for the client has seen. */
interface PactCore {
  mockServerMatchedSuccessfully(port: number): boolean;
}

/** Where Pact answers as the provider would. */
interface ProviderStandIn {
  readonly url: string;
  readonly port: number;
}

/** An expectation that is ready to be tried. */
export interface Triable {
  executeTest(test: (provider: ProviderStandIn) => Promise<void>): Promise<unknown>;
}

/** How long Pact may take to write down a request that it has answered. */
const RECORDED_MS = 2000;

/** A pact that is written into a folder of its own, and read from there as text that does not change by itself. */
export class PactUnderTest {
  readonly pact: PactV4;
  readonly #folder = mkdtempSync(join(tmpdir(), 'ingo-sandbox-pact-'));
  readonly #provider: string;

  constructor(provider: string) {
    this.#provider = provider;
    this.pact = new PactV4({ consumer: CONSUMER, provider, dir: this.#folder, logLevel: 'error' });
  }

  /**
   * An expectation whose verdict is read once it stands. From 16.3 on Pact answers a request first and writes down
   * afterwards, on another thread, that it came: read at once, it says now and then that nothing did. What is never
   * written down Pact reports itself. See https://github.com/pact-foundation/pact-core-mock-server/issues/13.
   */
  settled(interaction: Triable): Triable {
    const { pact: core } = this.pact as unknown as { readonly pact: PactCore };
    const recorded = (port: number) =>
      vi.waitUntil(() => core.mockServerMatchedSuccessfully(port), { interval: 1, timeout: RECORDED_MS });
    return {
      executeTest: (test) =>
        interaction.executeTest(async (provider) => {
          await test(provider);
          await recorded(provider.port).catch(() => undefined);
        }),
    };
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
