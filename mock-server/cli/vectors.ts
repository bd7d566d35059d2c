import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { Command } from 'commander';
import type { ReceivedRequest } from '../http/received-request.js';
import { Programs } from '../programs/programs.js';
import { explain } from '../signature/explain/explain.js';
import { readVectorCases, type VectorCase } from './vector-cases.js';

const EXIT_FAILED = 1;
const TIMEOUT_MS = 10_000;

/** What became of one case. */
export interface Grade {
  readonly name: string;
  readonly passed: boolean;
  /** Why it failed, and the fix. */
  readonly reasons: readonly string[];
}

/** `ingo-sandbox vectors --cmd CMD`: lets a signer in any language sign every accepted vector, and grades it. */
export const vectorsCommand = (): Command =>
  new Command('vectors')
    .description('Grade a signer in any language against the signing vectors.')
    .requiredOption(
      '--cmd <command>',
      'reads a request as JSON on standard input, prints its Authorization header',
    )
    .option('--only <name>', 'one vector alone')
    .addHelpText('after', PROTOCOL)
    .action(async ({ cmd, only }: { cmd: string; only?: string }) => {
      const cases = readVectorCases().filter(
        ({ name, verdict }) => verdict === 'accepted' && (only === undefined || name === only),
      );
      let failed = 0;
      for (const vector of cases) {
        const grade = gradeOutput(vector, await run(cmd, JSON.stringify(taskOf(vector))));
        if (!grade.passed) failed++;
        process.stdout.write(`${grade.passed ? 'ok  ' : 'FAIL'} ${grade.name}\n`);
        for (const reason of grade.reasons) process.stdout.write(`     ${reason}\n`);
      }
      process.stdout.write(`${cases.length - failed} of ${cases.length} signed right\n`);
      if (failed > 0 || cases.length === 0) process.exitCode = EXIT_FAILED;
    });

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
  const { name, username, secret, verified_at, unsigned, signature } = vector;
  if (problem !== undefined) return { name, passed: false, reasons: [problem] };
  const authorization = stdout.trim().replace(/^authorization:\s*/i, '');
  if (authorization.endsWith(`signature="${signature}"`)) return { name, passed: true, reasons: [] };
  const request: ReceivedRequest = { ...unsigned, headers: { ...unsigned.headers, authorization } };
  const { findings } = explain(
    request,
    new Programs(0, () => Date.parse(verified_at), [{ username, secret }]),
  );
  const reasons = findings.map(({ name: mistake, what, fix }) => `${mistake}: ${what} ${fix}`);
  return { name, passed: findings.length === 0, reasons };
}

async function run(command: string, input: string): Promise<{ stdout: string; problem?: string }> {
  const child = spawn(command, { shell: true, stdio: ['pipe', 'pipe', 'pipe'], timeout: TIMEOUT_MS });
  child.stdin.on('error', () => undefined); // a command that never reads its input still has its output graded
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (code === 0) return { stdout };
  const how = code === null ? `did not end within ${TIMEOUT_MS / 1000} s` : `ended with exit code ${code}`;
  return {
    stdout,
    problem: `the command ${how}: ${stderr.trim().split('\n').at(-1) || 'it printed no error'}`,
  };
}
