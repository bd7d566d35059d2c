import { isUtf8 } from 'node:buffer';
import { InputError } from './input-error.js';

/** More than any log or HAR file from which one request is explained, in bytes. */
const MOST_INPUT_BYTES = 64 * 1024 * 1024;

/** What somebody has in hand, decoded once for every form that looks at it. */
export class InputText {
  /** Without byte order mark; empty where the bytes are no text. */
  readonly text: string;
  readonly bytes: Buffer;
  readonly isText: boolean;
  #lines: readonly string[] | undefined;
  #json: { readonly value: unknown } | undefined;

  /** @throws InputError when there are more than `MOST_INPUT_BYTES`. */
  constructor(bytes: Buffer) {
    if (bytes.length > MOST_INPUT_BYTES) {
      throw new InputError(
        `there are ${bytes.length} bytes, expected at most ${MOST_INPUT_BYTES}: cut out the request that you ask about`,
      );
    }
    this.bytes = bytes;
    const text = decoded(bytes);
    this.isText = text !== undefined && !text.includes('\0');
    this.text = this.isText ? text! : '';
  }

  /** The lines without their ends. */
  get lines(): readonly string[] {
    return (this.#lines ??= this.text.split(/\r*\n/));
  }

  /** Whether the text begins as a JSON object or list does. */
  get isJson(): boolean {
    return /^\s*[{[]/.test(this.text);
  }

  /** The value of a JSON text; undefined if it is not one. */
  get json(): unknown {
    this.#json ??= { value: this.isJson ? parsed(this.text) : undefined };
    return this.#json.value;
  }
}

/** PowerShell writes files in UTF-16 by default; all others write UTF-8. */
function decoded(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.subarray(2).toString('utf16le');
  return isUtf8(bytes) ? bytes.toString('utf8').replace(/^\uFEFF/, '') : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
