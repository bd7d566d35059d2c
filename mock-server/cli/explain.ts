import { Command } from 'commander';
import { parseRawRequest, RawRequestError } from '../http/parse-raw-request.js';
import type { ReceivedRequest } from '../http/received-request.js';
import { DEFAULT_PROGRAM, Programs } from '../programs/programs.js';
import { inspectAuthorization } from '../signature/authorization.js';
import { explain, type Explanation } from '../signature/explain/explain.js';
import { explanationText } from '../signature/explain/explanation-text.js';
import { freshSeed, realTime } from '../world/world.js';
import { readFile } from './read-file.js';
import { readInstant } from './read-options.js';
import { UsageError } from './usage-error.js';

interface ExplainOptions {
  readonly secret?: string;
  readonly at?: string;
  readonly json?: boolean;
}

/** An explanation that may lack the secret. */
export interface Judgement extends Omit<Explanation, 'verdict'> {
  /** Undecided: nothing is wrong that can be seen without the secret. */
  readonly verdict: Explanation['verdict'] | 'undecided';
  readonly signature_checked: boolean;
}

/** Undecided is not a success: a script that relies on the exit code must give the secret. */
const EXIT_CODES: Readonly<Record<Judgement['verdict'], number>> = { accepted: 0, refused: 1, undecided: 2 };
const NO_SECRET =
  'No --secret was given, so the signature itself was not checked; everything that does not need it was.\n';

/** `ingo-sandbox explain FILE`: explains why a saved raw request is refused. */
export const explainCommand = (): Command =>
  new Command('explain')
    .description('Explain why a saved raw request is refused.')
    .argument(
      '<file>',
      'the request as text: request line, headers, a blank line, the body; - for standard input',
    )
    .option(
      '--secret <secret>',
      `HMAC secret of the username in the request (default: that of the sandbox, for "${DEFAULT_PROGRAM.username}")`,
    )
    .option('--at <instant>', 'judge the date at this instant, such as 2026-01-31T12:00:00Z (default: now)')
    .addHelpText('after', EXITS)
    .action((file: string, options: ExplainOptions) => {
      const at = options.at === undefined ? realTime() : readInstant('--at', options.at);
      const judgement = judge(readRequest(file), at, options.secret);
      process.stdout.write(
        options.json ? `${JSON.stringify(judgement, null, 2)}\n` : judgementText(judgement),
      );
      process.exitCode = EXIT_CODES[judgement.verdict];
    });

const EXITS = `
Exit code 0: accepted. 1: refused. 2: undecided without --secret, or nothing to judge.`;

/** Explains a request at an instant; without a secret, it reports nothing that depends on it. */
export function judge(request: ReceivedRequest, at: number, secret: string | undefined): Judgement {
  const username = usernameOf(request);
  const known = secret ?? (username === DEFAULT_PROGRAM.username ? DEFAULT_PROGRAM.secret : undefined);
  const programs = new Programs(freshSeed(), () => at, [
    known === undefined ? { username } : { username, secret: known },
  ]);
  const explanation = explain(request, programs);
  if (known !== undefined) return { ...explanation, signature_checked: true };
  const { signature, ...rest } = explanation;
  void signature; // made with a made-up secret: meaningless
  const findings = explanation.findings.filter(({ name }) => name !== 'signature-unexplained');
  const verdict = findings.length === 0 ? 'undecided' : 'refused';
  return { ...rest, verdict, findings, tried: 0, signature_checked: false };
}

function judgementText({ verdict, signature_checked: checked, ...rest }: Judgement): string {
  if (verdict !== 'undecided') {
    const text = explanationText({ ...rest, verdict });
    return checked ? text : `${text}\n${NO_SECRET}`;
  }
  const [, ...strings] = explanationText({ ...rest, verdict: 'accepted' }).split('\n');
  return ['UNDECIDED: nothing is wrong that can be seen without the secret.', ...strings, NO_SECRET].join(
    '\n',
  );
}

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
