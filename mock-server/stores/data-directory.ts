import { mkdir, readdir, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freshBytes } from '../world/world.js';
import { FileLog, LOG_NAME } from './file-log.js';
import { takeLock } from './lock-file.js';
import { LogWriter } from './log-writer.js';
import type { KeptLog, ProgramStore } from './program-store.js';
import { KEY_BYTES, Seal } from './seal.js';
import { StoreError } from './store-error.js';
import { writeReason } from './write-error.js';

/** Version of what is written. */
const DATA_VERSION = 1;

/** `sandbox.json` of a data directory; its mode is 0600, since `key` opens what the logs have sealed. */
interface DataFile {
  readonly data: number;
  readonly seed: number;
  /** How often a sandbox was started with it. */
  readonly starts: number;
  /** Of the seal, in Base64. */
  readonly key: string;
  /** What was given at the last start: by name, a hash. */
  readonly given?: Readonly<Record<string, string>>;
}

/** A directory that keeps the programs of one sandbox, each as a log in `programs/`. */
export class DataDirectory implements ProgramStore {
  readonly seal: Seal;
  readonly #folder: string;
  #file: DataFile;
  readonly #unlock: () => Promise<void>;
  /** Number of the newest log. */
  #newest = 0;

  private constructor(folder: string, file: DataFile, unlock: () => Promise<void>) {
    this.seal = new Seal(Buffer.from(file.key, 'base64'));
    this.#folder = folder;
    this.#file = file;
    this.#unlock = unlock;
  }

  /** Start of everything random. */
  get seed(): number {
    return this.#file.seed;
  }

  /** How often a sandbox was started with it, this time included. */
  get starts(): number {
    return this.#file.starts;
  }

  /** What was given at the start before: by name, a hash. */
  get given(): Readonly<Record<string, string>> {
    return this.#file.given ?? {};
  }

  /**
   * Opens a directory, and makes it where it is not there.
   *
   * @param seed of a sandbox that begins; one that is kept has its own.
   * @throws StoreError where it cannot be used.
   */
  static async open(
    folder: string,
    seed: number | undefined,
    freshSeed: () => number,
  ): Promise<DataDirectory> {
    try {
      await mkdir(programsOf(folder), { recursive: true, mode: 0o700 });
    } catch (error) {
      throw new StoreError(`${folder} cannot be used: ${writeReason(error, folder)}.`);
    }
    const unlock = await takeLock(folder).catch((error: unknown) => {
      throw error instanceof StoreError
        ? error
        : new StoreError(`${folder} cannot be used: ${writeReason(error, folder)}.`);
    });
    try {
      const before = await readDataFile(folder, seed, freshSeed);
      const file = { ...before, starts: before.starts + 1 };
      await writeDataFile(folder, file);
      return new DataDirectory(folder, file, unlock);
    } catch (error) {
      await unlock();
      throw error;
    }
  }

  /** The logs that are kept, in the order in which their programs were made. */
  async kept(): Promise<KeptLog[]> {
    const generations = new Map<number, number>();
    for (const name of await readdir(programsOf(this.#folder))) {
      const [, number, generation] = (LOG_NAME.exec(name) ?? []).map(Number);
      if (number === undefined) continue;
      generations.set(number, Math.max(generation!, generations.get(number) ?? 0));
    }
    this.#newest = Math.max(0, ...generations.keys());
    await this.#removeOld(generations);
    return [...generations]
      .toSorted(([one], [other]) => one - other)
      .map(([number, generation]) => {
        const file = new FileLog(programsOf(this.#folder), number, generation);
        return { where: file.path, writer: new LogWriter(file), read: (cut) => file.read(cut) };
      });
  }

  /** A log for a program that is new. */
  make(): LogWriter {
    this.#newest += 1;
    return new LogWriter(new FileLog(programsOf(this.#folder), this.#newest));
  }

  /** Keeps what was given at this start. */
  async keepGiven(given: Readonly<Record<string, string>>): Promise<void> {
    this.#file = { ...this.#file, given };
    await writeDataFile(this.#folder, this.#file);
  }

  /** Lets another sandbox use the directory. */
  close(): Promise<void> {
    return this.#unlock();
  }

  /** Files that a crash left behind: of older generations, and of new ones that were not complete. */
  async #removeOld(generations: ReadonlyMap<number, number>): Promise<void> {
    for (const name of await readdir(programsOf(this.#folder))) {
      const [, number, generation] = (LOG_NAME.exec(name) ?? []).map(Number);
      const isOld = number === undefined ? name.endsWith('.new') : generations.get(number) !== generation;
      if (isOld) await unlink(join(programsOf(this.#folder), name));
    }
  }
}

const programsOf = (folder: string): string => join(folder, 'programs');
const dataFileOf = (folder: string): string => join(folder, 'sandbox.json');

async function readDataFile(
  folder: string,
  seed: number | undefined,
  freshSeed: () => number,
): Promise<DataFile> {
  const path = dataFileOf(folder);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new StoreError(`${path} cannot be read: ${error.message}.`);
  });
  if (text === undefined) {
    await refuseForeign(folder);
    const key = freshBytes(KEY_BYTES).toString('base64');
    return { data: DATA_VERSION, seed: seed ?? freshSeed(), starts: 0, key };
  }
  const file = parseDataFile(path, text);
  if (seed === undefined || seed === file.seed) return file;
  throw new StoreError(
    `${folder} began with the seed ${file.seed}, and ${seed} is asked for: leave the seed out, or name another directory.`,
  );
}

function parseDataFile(path: string, text: string): DataFile {
  let file: Partial<DataFile>;
  try {
    file = JSON.parse(text) as Partial<DataFile>;
  } catch {
    throw new StoreError(`${path} is damaged, as it is no JSON: put back a copy of the directory.`);
  }
  const { data, seed, starts, key } = file;
  if (typeof data === 'number' && data > DATA_VERSION) {
    throw new StoreError(
      `${path} has version ${data}, and this sandbox reads up to ${DATA_VERSION}: install a newer ingo-sandbox.`,
    );
  }
  const isWhole = [data, seed, starts].every((number) => Number.isSafeInteger(number));
  if (isWhole && Buffer.from(key ?? '', 'base64').length === KEY_BYTES) return file as DataFile;
  throw new StoreError(
    `${path} is no data file of a sandbox, expected data, seed, starts and key: name another directory.`,
  );
}

/** A directory with logs and without their key cannot be read, and must not be begun again. */
async function refuseForeign(folder: string): Promise<void> {
  const logs = (await readdir(programsOf(folder))).filter((name) => LOG_NAME.test(name));
  if (logs.length === 0) return;
  throw new StoreError(
    `${dataFileOf(folder)} is missing, and ${programsOf(folder)} has logs that only its key opens: put it back, or name another directory.`,
  );
}

async function writeDataFile(folder: string, file: DataFile): Promise<void> {
  const path = dataFileOf(folder);
  try {
    await writeFile(`${path}.new`, `${JSON.stringify(file, null, 2)}\n`, { mode: 0o600, flush: true });
    await rename(`${path}.new`, path);
  } catch (error) {
    throw new StoreError(`${folder} cannot be used: ${writeReason(error, folder)}.`);
  }
}
