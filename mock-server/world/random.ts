import { createCipheriv, createHash } from 'node:crypto';

const BLOCK = 4096;

const UUID_TEXT = Buffer.alloc(36);
/** The bytes of a UUID that stand behind a dash. */
const DASH_BEFORE: readonly number[] = [4, 6, 8, 10];
const DASH = 0x2d;
const HEX = Buffer.from('0123456789abcdef');

/**
 * A stream of random bytes that its seed determines: AES-256 in counter mode over zeros. The same seed text gives
 * the same bytes on every machine.
 */
export class Random {
  readonly #cipher;
  #block = Buffer.alloc(0);
  #used = 0;

  constructor(seed: string) {
    this.#cipher = createCipheriv(
      'aes-256-ctr',
      createHash('sha256').update(seed).digest(),
      Buffer.alloc(16),
    );
  }

  /** The next bytes of the stream; `count` at most 4096. */
  bytes(count: number): Buffer {
    if (this.#used + count > this.#block.length) {
      this.#block = this.#cipher.update(Buffer.alloc(BLOCK));
      this.#used = 0;
    }
    return this.#block.subarray(this.#used, (this.#used += count));
  }

  /** A whole number from `min` to `max`, both included; the range at most 2^32. */
  integer(min: number, max: number): number {
    return min + Math.floor((this.bytes(4).readUInt32BE() / 2 ** 32) * (max - min + 1));
  }

  /** A version 4 UUID. */
  uuid(): string {
    const bytes = this.bytes(16);
    bytes[6] = (bytes[6]! & 0x0f) | 0x40;
    bytes[8] = (bytes[8]! & 0x3f) | 0x80;
    // Written in place: a text put together from pieces keeps every piece, and takes seven times the memory.
    let at = 0;
    for (let index = 0; index < bytes.length; index++) {
      if (DASH_BEFORE.includes(index)) UUID_TEXT[at++] = DASH;
      UUID_TEXT[at++] = HEX[bytes[index]! >> 4]!;
      UUID_TEXT[at++] = HEX[bytes[index]! & 0x0f]!;
    }
    return UUID_TEXT.toString('latin1');
  }

  /** Base64url text of `byteCount` random bytes. */
  text(byteCount: number): string {
    return this.bytes(byteCount).toString('base64url');
  }
}
