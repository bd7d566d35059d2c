import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file that holds one case after another. */
export class CaseFile {
  /** The folder that goes with it. */
  readonly folder = mkdtempSync(join(tmpdir(), 'ingo-sandbox-fuzz-'));
  readonly path = join(this.folder, 'case.json');

  /** Writes a case; returns the path of the file. */
  hold(bytes: Buffer): string {
    writeFileSync(this.path, bytes);
    return this.path;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
