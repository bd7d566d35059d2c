import { Command } from 'commander';
import { didYouMean } from '../../contracts/violations/violations.js';
import { ON_ONE_LINE } from '../http/base64-lines.js';
import { brokenHeader } from '../http/broken-header.js';
import type { ReceivedRequest } from '../http/received-request.js';
import { Programs } from '../programs/programs.js';
import { parseAuthorization } from '../signature/authorization.js';
import { explain } from '../signature/explain/explain.js';
import { readNumber } from './read-options.js';
import { runSigner } from './run-signer.js';
import { UsageError } from './usage-error.js';
import { readVectorCases, type VectorCase } from './vector-cases.js';
import { print } from './print.js';

const EXIT_FAILED = 1;
const MAX_SECONDS = 3600;

interface VectorsFlags {
  readonly cmd: string;
  readonly only?: string;
  readonly timeout: string;
  readonly json?: boolean;
}

/** The result of one case. */
export interface Grade {
  readonly name: string;
  readonly passed: boolean;
  /** Why it failed, and the fix. */
  readonly reasons: readonly string[];
  /** The signer would fail every other case for the same reason. */
  readonly endsRun?: true;
}

/** `ingo-sandbox vectors --cmd CMD`: lets a signer in any language sign every accepted vector, and grades it. */
export const vectorsCommand = (): Command =>
  new Command('vectors')
    .description('Grade a signer in any language against the signing vectors.')
    .requiredOption(
      '--cmd <command>',
      'reads a request as JSON on standard input, prints its Authorization header',
    )
    .option('--only <name>', 'run only this vector')
    .option('--timeout <seconds>', 'how long the command may take for one vector', '10')
    .addHelpText('after', PROTOCOL)
    .action(async ({ cmd, only, timeout, json }: VectorsFlags) => {
      const seconds = readNumber('--timeout', timeout, 1, MAX_SECONDS);
      const cases = casesToSign(only);
      const grades: Grade[] = [];
      const say = (line: string): void => void (json || print(`${line}\n`));
      for (const vector of cases) {
        const run = await runSigner(cmd, JSON.stringify(taskOf(vector)), seconds);
        const grade = gradeOutput(vector, run);
        const { name, passed, reasons, endsRun } = grade;
        grades.push(grade);
        say(`${passed ? 'ok  ' : 'FAIL'} ${name}`);
        for (const reason of reasons) say(`     ${reason}`);
        if (run.stopped || endsRun) break; // it would be the same for every other vector
      }
      const right = grades.filter(({ passed }) => passed).length;
      const rest = cases.length - grades.length;
      say(`${right} of ${cases.length} signed right${rest > 0 ? `, ${rest} not tried` : ''}`);
      if (json) {
        const report = { passed: right, total: cases.length, not_tried: rest, grades: grades.map(gradeData) };
        print(`${JSON.stringify(report, null, 2)}\n`);
      }
      if (right < cases.length) process.exitCode = EXIT_FAILED;
    });

const gradeData = ({ name, passed, reasons }: Grade): object => ({ name, passed, reasons });

/** The vectors that a signer can sign: those that a verifier must accept. */
function casesToSign(only: string | undefined): VectorCase[] {
  const cases = readVectorCases().filter(({ verdict }) => verdict === 'accepted');
  if (only === undefined) return cases;
  const named = cases.filter(({ name }) => name === only);
  if (named.length > 0) return named;
  const names = cases.map(({ name }) => name);
  throw new UsageError(`--only ${only}: there is no such vector to be signed.${didYouMean(only, names)}`);
}

const PROTOCOL = `
The command runs once for each vector. Standard input is one JSON object:
  username, secret, algorithm   as they go into the Authorization header
  headers                       the names to list, in order
  method, target                of the request line; the protocol is HTTP/1.1
  request_headers               [name, value] pairs as they are sent
  body_base64                   the body
Standard output is the Authorization header: hmac username="…", …, signature="…"`;

/** What a signer is given for a vector. */
export function taskOf({ username, secret, algorithm, headers, unsigned }: VectorCase): object {
  const { method, target, rawHeaders, body } = unsigned;
  const pairs = rawHeaders.flatMap((name, index) => (index % 2 === 0 ? [[name, rawHeaders[index + 1]]] : []));
  return {
    username,
    secret,
    algorithm,
    headers,
    method,
    target,
    request_headers: pairs,
    body_base64: body.toString('base64'),
  };
}

/** Judges what a signer printed for a vector; a wrong signature is explained as the sandbox would. */
export function gradeOutput(
  vector: VectorCase,
  { stdout, problem }: { stdout: string; problem?: string },
): Grade {
  const { name, username, secret, verified_at, unsigned } = vector;
  if (problem !== undefined) return { name, passed: false, reasons: [problem] };
  const authorization = stdout.trim().replace(/^authorization:\s*/i, '');
  const inLines = describeLines(authorization);
  if (inLines) return { name, passed: false, reasons: [`header-in-lines: ${inLines}`], endsRun: true };
  if (isAsExpected(vector, authorization)) return { name, passed: true, reasons: [] };
  const request: ReceivedRequest = { ...unsigned, headers: { ...unsigned.headers, authorization } };
  const { findings } = explain(
    request,
    new Programs(0, () => Date.parse(verified_at), [{ username, secret }]),
  );
  const reasons = findings.map(({ name: mistake, what, fix }) => `${mistake}: ${what} ${fix}`);
  return { name, passed: findings.length === 0, reasons };
}

/** Says where a header breaks that was printed on several lines; undefined where it is on one. */
function describeLines(authorization: string): string | undefined {
  const lines = `Authorization: ${authorization}`.split(/\r?\n/);
  if (lines.length === 1 || !/\bsignature="/.test(authorization)) return undefined;
  const where =
    brokenHeader(lines) ?? `the Authorization header was printed on ${lines.length} lines, expected one`;
  return `In this output ${where}. ${ON_ONE_LINE}`;
}

function isAsExpected(vector: VectorCase, authorization: string): boolean {
  const sent = parseAuthorization(authorization);
  return (
    sent?.username === vector.username &&
    sent.algorithm === vector.algorithm &&
    sent.list.join(' ') === vector.headers.join(' ') &&
    sent.signature === vector.signature
  );
}
