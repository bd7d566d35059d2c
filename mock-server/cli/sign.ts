import { isUtf8 } from 'node:buffer';
import { Command } from 'commander';
import { DEFAULT_PROGRAM } from '../programs/programs.js';
import { realTime } from '../world/world.js';
import { readFile } from './read-file.js';
import { readInstant, readOrigin } from './read-options.js';
import { signRequest } from '../contract-testing/target/sign-request.js';
import { asCurl, SAMPLE_BODY } from './as-curl.js';
import { UsageError } from './usage-error.js';

interface SignOptions {
  readonly url: string;
  readonly username: string;
  readonly secret: string;
  readonly body?: string;
  readonly idempotencyKey?: string;
  readonly at?: string;
  readonly json?: boolean;
}

/** `ingo-sandbox sign`: prints a signed create request as a curl command. */
export const signCommand = (): Command =>
  new Command('sign')
    .description('Print a signed create request as curl, good for 300 seconds.')
    .option('--url <origin>', 'where to send it', 'http://127.0.0.1:4010')
    .option('--username <name>', 'HMAC username', DEFAULT_PROGRAM.username)
    .option('--secret <secret>', 'HMAC secret', DEFAULT_PROGRAM.secret)
    .option(
      '--body <file>',
      'file with the JSON body, - for standard input (default: the quick start sample)',
    )
    .option('--idempotency-key <key>', 'send this Idempotency-Key')
    .option('--at <instant>', 'sign for this instant, such as 2026-01-31T12:00:00Z (default: now)')
    .action((options: SignOptions) => {
      const signed = signRequest({
        origin: readOrigin('--url', options.url),
        username: options.username,
        secret: options.secret,
        body: options.body === undefined ? Buffer.from(SAMPLE_BODY) : readTextFile(options.body),
        at: options.at === undefined ? realTime() : readInstant('--at', options.at),
        ...(options.idempotencyKey !== undefined && { idempotencyKey: options.idempotencyKey }),
      });
      const curl = asCurl(signed);
      const { url, headers, body, stringToSign: string_to_sign } = signed;
      const parts = { method: 'POST', url, headers, body: body.toString('utf8'), string_to_sign, curl };
      process.stdout.write(options.json ? `${JSON.stringify(parts, null, 2)}\n` : curl);
    });

/** A body that a command line can hold. */
function readTextFile(file: string): Buffer {
  const body = readFile(file);
  if (isUtf8(body) && !body.includes(0)) return body;
  throw new UsageError(`${file} is not UTF-8 text, so no curl command can hold it`);
}
