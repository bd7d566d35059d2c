import { Command } from 'commander';
import { parseRawRequest, RawRequestError } from '../http/parse-raw-request.js';
import type { ReceivedRequest } from '../http/received-request.js';
import { DEFAULT_PROGRAM, Programs } from '../programs/programs.js';
import { inspectAuthorization } from '../signature/authorization.js';
import { explain, type Explanation } from '../signature/explain/explain.js';
import { explanationText } from '../signature/explain/explanation-text.js';
import { freshSeed, realTime } from '../world/world.js';
import { readFile } from './config.js';
import { readInstant } from './read-options.js';
import { UsageError } from './usage-error.js';

interface ExplainOptions {
  readonly secret?: string;
  readonly at?: string;
  readonly json?: boolean;
}

const EXIT_REFUSED = 1;
const NO_SECRET =
  'No --secret was given, so the signature itself was not checked; everything that does not need it was.\n';

/** `ingo-sandbox explain FILE`: takes a saved raw request apart. Exit code 0: accepted, 1: refused. */
export const explainCommand = (): Command =>
  new Command('explain')
    .description('Explain why a saved raw request is refused.')
    .argument(
      '<file>',
      'the request as text: request line, headers, a blank line, the body; - for standard input',
    )
    .option('--secret <secret>', 'HMAC secret of the username in the request')
    .option('--at <instant>', 'judge the date at this instant (default: now)')
    .option('--json', 'print JSON')
    .action((file: string, options: ExplainOptions) => {
      const request = readRequest(file);
      const at = options.at === undefined ? realTime() : readInstant('--at', options.at);
      const explanation = judge(request, at, options.secret);
      const text = explanationText(explanation);
      if (options.json) process.stdout.write(`${JSON.stringify(explanation, null, 2)}\n`);
      else process.stdout.write(hasSecret(request, options.secret) ? text : `${text}\n${NO_SECRET}`);
      if (explanation.verdict === 'refused') process.exitCode = EXIT_REFUSED;
    });

/** Explains a request at an instant; without a secret, nothing that depends on it is claimed. */
export function judge(request: ReceivedRequest, at: number, secret: string | undefined): Explanation {
  const username = usernameOf(request);
  const known = secret ?? (username === DEFAULT_PROGRAM.username ? DEFAULT_PROGRAM.secret : undefined);
  const programs = new Programs(freshSeed(), () => at, [
    known === undefined ? { username } : { username, secret: known },
  ]);
  const explanation = explain(request, programs);
  if (known !== undefined) return explanation;
  const { signature, ...rest } = explanation;
  void signature; // made with a key of our own: it says nothing
  const findings = explanation.findings.filter(({ name }) => name !== 'signature-unexplained');
  return { ...rest, findings, verdict: findings.length === 0 ? 'accepted' : 'refused', tried: 0 };
}

const hasSecret = (request: ReceivedRequest, secret: string | undefined): boolean =>
  secret !== undefined || usernameOf(request) === DEFAULT_PROGRAM.username;

const usernameOf = (request: ReceivedRequest): string =>
  inspectAuthorization(request.headers['authorization'] as string | undefined).parts.username ??
  DEFAULT_PROGRAM.username;

function readRequest(file: string): ReceivedRequest {
  try {
    return parseRawRequest(readFile(file));
  } catch (error) {
    throw error instanceof RawRequestError ? new UsageError(`${file}: ${error.message}`) : error;
  }
}
