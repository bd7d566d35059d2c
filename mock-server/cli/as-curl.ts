import { SAMPLE_REQUEST } from '../../contracts/session/sample-request.js';
import type { SignedRequest } from '../contract-testing/target/sign-request.js';
import { shellQuoted as quoted } from '../recordings/export/as-curl.js';

/** The body of the quick start, the default of `sign`. */
export const SAMPLE_BODY = JSON.stringify(SAMPLE_REQUEST);

/** Writes a signed request as a command for a POSIX shell. curl counts Content-Length itself. */
export function asCurl({ url, headers, body }: SignedRequest): string {
  const lines = headers.map(([name, value]) => `  -H ${quoted(`${name}: ${value}`)} \\\n`).join('');
  return `curl -sS ${quoted(url)} \\\n${lines}  --data-binary ${quoted(body.toString('utf8'))}\n`;
}
