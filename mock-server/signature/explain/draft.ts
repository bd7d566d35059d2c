import { createHash, createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import { SIGNING_ALGORITHMS } from '../../../contracts/signing/signing.js';
import { headerOf, type ReceivedRequest } from '../../http/received-request.js';
import { REQUEST_LINE, requestLineOf } from '../string-to-sign.js';

/** One line of a string to sign. The request line has no name. */
export interface Line {
  readonly name: string | undefined;
  readonly value: string;
}

/** How a MAC is made from key and text. */
export interface Mac {
  /** Bytes it yields. */
  readonly size: number;
  readonly of: (key: Buffer, text: string) => Buffer;
}

/**
 * A way to sign a request, taken apart so that each part can be got wrong by itself. A mistake is a function from
 * draft to draft; making it on purpose and comparing the result with what was received is what proves it.
 */
export interface Draft {
  readonly lines: readonly Line[];
  /** Between name and value. */
  readonly colon: string;
  /** Between lines. */
  readonly separator: string;
  /** After the last line. */
  readonly ending: string;
  readonly key: Buffer;
  readonly mac: Mac;
}

/** HMAC with a hash by its OpenSSL name. */
export const hmac = (algorithm: string): Mac => ({
  size: createHash(algorithm).digest().length,
  of: (key, text) => createHmac(algorithm, prepared(key)).update(text, 'latin1').digest(),
});

const keys = new WeakMap<Buffer, KeyObject>();

/** A key that many drafts share is prepared once: on newer versions of Node that is most of the work. */
function prepared(key: Buffer): KeyObject {
  let made = keys.get(key);
  if (!made) keys.set(key, (made = createSecretKey(key)));
  return made;
}

/** Plain hash over something made of key and text. */
export const plainHash = (algorithm: string, join: (key: Buffer, text: Buffer) => Buffer): Mac => ({
  size: createHash(algorithm).digest().length,
  of: (key, text) =>
    createHash(algorithm)
      .update(join(key, Buffer.from(text, 'latin1')))
      .digest(),
});

/** The right way to sign a request; headers that are listed but absent have no line. */
export function correctDraft(
  request: ReceivedRequest,
  list: readonly string[],
  algorithm: string,
  secret: string,
): Draft {
  const lines = list.flatMap((name): Line[] => {
    if (name.toLowerCase() === REQUEST_LINE) return [{ name: undefined, value: requestLineOf(request) }];
    const value = headerOf(request, name.toLowerCase());
    return value === undefined ? [] : [{ name, value }];
  });
  return {
    lines,
    colon: ': ',
    separator: '\n',
    ending: '',
    key: Buffer.from(secret, 'utf8'),
    mac: hmac(hashNameOf(algorithm)),
  };
}

/** The text that a draft signs. */
export function textOf(draft: Draft): string {
  const lines = draft.lines.map(({ name, value }) =>
    name === undefined ? value : `${name}${draft.colon}${value}`,
  );
  return lines.join(draft.separator) + draft.ending;
}

/** A label outside the contract is taken at its word where the platform knows it, else as the default. */
function hashNameOf(algorithm: string): string {
  if (Object.hasOwn(SIGNING_ALGORITHMS, algorithm)) {
    return SIGNING_ALGORITHMS[algorithm as keyof typeof SIGNING_ALGORITHMS];
  }
  const named = /^hmac-(sha1|sha224|sha384|md5)$/.exec(algorithm)?.[1];
  return named ?? 'sha512';
}
