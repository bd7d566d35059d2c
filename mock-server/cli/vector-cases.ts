import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRawRequest } from '../http/parse-raw-request.js';
import type { ReceivedRequest } from '../http/received-request.js';
import { packageRoot } from '../world/package-root.js';

/** `case.json` of a signing vector. */
export interface VectorFacts {
  readonly title: string;
  readonly username: string;
  readonly secret: string;
  readonly other_programs?: Readonly<Record<string, string>>;
  readonly algorithm: string;
  readonly headers: readonly string[];
  readonly verified_at: string;
  readonly verdict: 'accepted' | 'refused';
  readonly mistakes: readonly string[];
}

/** A signing vector. */
export interface VectorCase extends VectorFacts {
  readonly name: string;
  /** What there is to sign, without Authorization. */
  readonly unsigned: ReceivedRequest;
  /** What was sent. */
  readonly signed: ReceivedRequest;
  /** Latin-1 view of the bytes that were signed. */
  readonly stringToSign: string;
  readonly contentSha512: string;
  readonly signature: string;
}

/** Reads every signing vector of the package, by name. */
export function readVectorCases(folder = join(packageRoot(), 'contracts', 'vectors')): VectorCase[] {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names.map(({ name }) => {
    const read = (file: string): Buffer => readFileSync(join(folder, name, file));
    return {
      ...(JSON.parse(read('case.json').toString('utf8')) as VectorFacts),
      name,
      unsigned: parseRawRequest(read('request.http')),
      signed: parseRawRequest(read('signed-request.http')),
      stringToSign: read('string-to-sign.txt').toString('latin1'),
      contentSha512: read('content-sha512.txt').toString('latin1'),
      signature: read('signature.txt').toString('latin1'),
    };
  });
}
