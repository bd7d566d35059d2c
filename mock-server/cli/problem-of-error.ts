import { CommanderError } from 'commander';
import { BrowserError } from '../contract-testing/drift/browser/browser-error.js';
import { TargetError } from '../contract-testing/target/target.js';
import { SandboxError } from './ask-sandbox.js';
import { LimitError, UsageError } from './usage-error.js';

/** Why a command failed: a problem document (RFC 9457), as the control API answers it, with the exit code. */
export interface CommandProblem {
  readonly type: 'about:blank';
  readonly title: string;
  /** HTTP status, where a sandbox refused. */
  readonly status?: number;
  /** What is wrong, which value, what was expected, how to fix it. */
  readonly detail: string;
  readonly exit_code: number;
}

const EXIT_LIMIT = 1;
const EXIT_USAGE = 2;

/** What an error is called, and the exit code it leads to; the first that fits counts. */
const KINDS = [
  [CommanderError, 'Command line not valid', EXIT_USAGE],
  [SandboxError, 'Sandbox refused', EXIT_USAGE],
  [UsageError, 'Input not usable', EXIT_USAGE],
  [TargetError, 'Target not usable', EXIT_USAGE],
  [BrowserError, 'Browser not usable', EXIT_USAGE],
  [LimitError, 'Below the limit', EXIT_LIMIT],
] as const;

/** Tells a failed command as a problem document. */
export function problemOfError(error: unknown): CommandProblem {
  const [, title, exit_code] = KINDS.find(([kind]) => error instanceof kind) ?? [
    undefined,
    'Defect of ingo-sandbox',
    EXIT_USAGE,
  ];
  const text = error instanceof Error ? error.message : String(error);
  const detail = KINDS.some(([kind]) => error instanceof kind)
    ? asSentence(text)
    : `${text} (this is a defect: please report it)`;
  const refused = error instanceof SandboxError ? error.problem : {};
  return { type: 'about:blank', title, detail, ...refused, exit_code };
}

/** Whether a command line asks for JSON. It is read from the words: they may be the error themselves. */
export function asksForJson(words: readonly string[], environment: NodeJS.ProcessEnv): boolean {
  const own = words.includes('--') ? words.slice(0, words.indexOf('--')) : words;
  return own.includes('--json') || (own[0] === 'start' && environment['INGO_SANDBOX_JSON'] !== undefined);
}

/** One sentence on one line: commander puts what it suggests on a line of its own. */
const asSentence = (text: string): string => text.replace(/^error: /, '').replace('\n(', ' (');
