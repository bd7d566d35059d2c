import { createReadStream } from 'node:fs';
import { open, rename, truncate, unlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Batch, LogFile } from './log-writer.js';
import { StoreError } from './store-error.js';
import { addSum, checkSum } from './summed-lines.js';
import { writeError } from './write-error.js';

/** Where a log stands. */
interface Position {
  /** Counts how often the log was begun; part of the name of its file. */
  readonly generation: number;
  /** Bytes that are durable. */
  readonly size: number;
  /** Checksum of the last line. */
  readonly sum: number;
}

/** Whether a file is a log, and of which program and generation. */
export const LOG_NAME = /^(\d+)\.(\d+)\.jsonl$/;

/**
 * A log in files of a folder: `NUMBER.GENERATION.jsonl`, of which the newest generation counts. Lines are appended and
 * made durable by one fdatasync a batch.
 */
export class FileLog implements LogFile {
  readonly #folder: string;
  readonly #number: number;
  #at: Position;

  /** @param generation of the file that is there; 0: none is. */
  constructor(folder: string, number: number, generation = 0) {
    this.#folder = folder;
    this.#number = number;
    this.#at = { generation, size: 0, sum: 0 };
  }

  /** Path of its file. */
  get path(): string {
    return this.#pathOf(this.#at.generation);
  }

  async write({ fresh, lines }: Batch): Promise<void> {
    try {
      await (fresh ? this.#begin(lines) : this.#append(lines));
    } catch (error) {
      throw writeError(error, this.#folder);
    }
  }

  async remove(): Promise<void> {
    await unlink(this.path).catch(() => undefined);
    await syncFolder(this.#folder);
  }

  /**
   * Reads the lines, from the first to the last. A last line that was cut off, as by a crash while it was written, is
   * taken off the file.
   *
   * @param cut called with how many bytes were taken off.
   * @throws StoreError for any other damage.
   */
  async *read(cut: (bytes: number) => void): AsyncGenerator<string> {
    let [number, size, sum] = [0, 0, 0];
    for await (const { bytes, whole } of linesOf(this.path)) {
      number += 1;
      if (!whole) {
        await truncate(this.path, size);
        cut(bytes.length);
        break;
      }
      const checked = checkSum(bytes.toString('utf8', 0, bytes.length - 1), sum);
      if (!checked) throw damaged(this.path, number);
      size += bytes.length;
      ({ sum } = checked);
      yield checked.text;
    }
    this.#at = { ...this.#at, size, sum };
  }

  /** The new file takes its name when it is complete, so that one of the two is there at any time. */
  async #begin(lines: readonly string[]): Promise<void> {
    const before = this.path;
    const generation = this.#at.generation + 1;
    const path = this.#pathOf(generation);
    const { bytes, sum } = summed(lines, 0);
    await writeAt(`${path}.new`, 'w', bytes, 0);
    await rename(`${path}.new`, path);
    await syncFolder(this.#folder);
    this.#at = { generation, size: bytes.length, sum };
    if (generation > 1) await unlink(before).catch(() => undefined);
  }

  async #append(lines: readonly string[]): Promise<void> {
    const { size, sum: before } = this.#at;
    const { bytes, sum } = summed(lines, before);
    await writeAt(this.path, 'r+', bytes, size);
    this.#at = { ...this.#at, size: size + bytes.length, sum };
  }

  #pathOf(generation: number): string {
    return join(this.#folder, `${this.#number}.${generation}.jsonl`);
  }
}

function summed(lines: readonly string[], before: number): { bytes: Buffer; sum: number } {
  let sum = before;
  const texts = lines.map((text) => {
    const added = addSum(text, sum);
    ({ sum } = added);
    return added.line;
  });
  return { bytes: Buffer.from(texts.join(''), 'utf8'), sum };
}

async function writeAt(path: string, flags: string, bytes: Buffer, position: number): Promise<void> {
  const file = await open(path, flags, 0o600);
  try {
    for (let done = 0; done < bytes.length;) {
      const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
      done += bytesWritten;
    }
    await file.datasync();
  } finally {
    await file.close();
  }
}

/** Makes the names of files durable; where a folder cannot be synchronised, the system does it by itself. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** Lines with their line break; the last may be without. */
async function* linesOf(path: string): AsyncGenerator<{ bytes: Buffer; whole: boolean }> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 }) as AsyncIterable<Buffer>) {
    rest = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    let from = 0;
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10, from)) {
      yield { bytes: rest.subarray(from, end + 1), whole: true };
      from = end + 1;
    }
    rest = rest.subarray(from);
  }
  if (rest.length > 0) yield { bytes: rest, whole: false };
}

const damaged = (path: string, line: number): StoreError =>
  new StoreError(
    `${path} is damaged: line ${line} is not as it was written, or lines before it are missing. ` +
      `Put back a copy of the directory, or delete ${basename(path)} to give up that program.`,
  );
