import { createCipheriv, createHash } from 'node:crypto';

const BLOCK = 4096;

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
    const hex = bytes.toString('hex');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  }

  /** Base64url text of `byteCount` random bytes. */
  text(byteCount: number): string {
    return this.bytes(byteCount).toString('base64url');
  }
}
