import type { SignedRequest } from '../contract-testing/target/sign-request.js';

/** The body of the quick start, the default of `sign`. */
export const SAMPLE_BODY = JSON.stringify({
  participant_unique_id1: '70646041-01ea-4cd6-b657-18ff88e465c7',
  recipient_information: {
    first_name: 'Jane',
    last_name: 'Doe',
    address_line1: '123 Main St',
    city: 'Anytown',
    state: 'GA',
    zip_code: '30301',
    email_address: 'jane.doe@example.com',
  },
});

/** Writes a signed request as a command for a POSIX shell. curl counts Content-Length itself. */
export function asCurl({ url, headers, body }: SignedRequest): string {
  const lines = headers.map(([name, value]) => `  -H ${quoted(`${name}: ${value}`)} \\\n`).join('');
  return `curl -sS ${quoted(url)} \\\n${lines}  --data-binary ${quoted(body.toString('utf8'))}\n`;
}

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
