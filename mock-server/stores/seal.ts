import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import { freshBytes } from '../world/world.js';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Bytes of a key. */
export const KEY_BYTES = 32;

/** Encrypts what a log must bring back exactly and may not show: secrets, tokens, account numbers. */
export class Seal {
  readonly #key: Buffer;

  /** @param key KEY_BYTES bytes. */
  constructor(key: Buffer) {
    this.#key = key;
  }

  /** Token of the control API off loopback: the same at each start, and known to those alone who may read the key. */
  get controlToken(): string {
    return createHmac('sha256', this.#key).update('control token').digest('base64url');
  }

  /** Encrypts a JSON value into Base64: nonce, tag, ciphertext. */
  close(value: unknown): string {
    const nonce = freshBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.#key, nonce);
    const sealed = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
  }

  /** @throws Error where it was encrypted with another key, or changed. */
  open(text: string): unknown {
    const bytes = Buffer.from(text, 'base64');
    const [nonce, rest] = [bytes.subarray(0, NONCE_BYTES), bytes.subarray(NONCE_BYTES)];
    const decipher = createDecipheriv(CIPHER, this.#key, nonce);
    decipher.setAuthTag(rest.subarray(0, TAG_BYTES));
    const opened = Buffer.concat([decipher.update(rest.subarray(TAG_BYTES)), decipher.final()]);
    return JSON.parse(opened.toString('utf8'));
  }
}
