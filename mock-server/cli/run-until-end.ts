import { constants } from 'node:os';
import { SDK_PATH } from '../../contracts/plugin/sdk-path.js';
import { runBeside, type Beside } from './run-beside.js';
import type { Started } from './started.js';
import { printError } from './print.js';

/** Returns the environment of the command of `start --with`: address and credentials of the sandbox. */
export function environmentOf(
  sandbox: Started,
  inherited: NodeJS.ProcessEnv,
  certificate?: string,
): NodeJS.ProcessEnv {
  const { username, secret, participant_id } = sandbox.programs()[0]!.credentials;
  const environment: NodeJS.ProcessEnv = {
    ...inherited,
    INGO_BASE_URL: sandbox.url,
    INGO_USERNAME: username,
    INGO_SECRET: secret,
    INGO_PARTICIPANT_ID: String(participant_id),
    INGO_SDK_URL: `${sandbox.url}${SDK_PATH}`,
    ...(certificate !== undefined && { NODE_EXTRA_CA_CERTS: certificate }),
  };
  // A command that starts a sandbox itself must not run itself again beside it.
  delete environment['INGO_SANDBOX_WITH'];
  return environment;
}

/** How long requests that are under way are waited for at the end, in milliseconds. */
const DRAIN_MS = 3000;

/** What runs beside the sandbox. */
export interface BesideOptions {
  /** Its command line, where there is one. */
  readonly command: string | undefined;
  /** File of the certificate that the sandbox serves, which the command must trust. */
  readonly certificate: string | undefined;
}

/**
 * Ends the sandbox in order at the first signal, at once at a second one. Where a command runs beside it, its tree ends
 * with the sandbox; and when the command ends by itself, so does the sandbox, with its exit code.
 *
 * @param report what is left to say at the end, on standard error.
 * @returns a function that starts the command. Signals are handled from the call on, before anyone knows of the sandbox.
 */
export function runUntilEnd(
  sandbox: Started,
  { command, certificate }: BesideOptions,
  report: () => string,
): () => void {
  let beside: Beside | undefined;
  let stopping = false;
  const stop = async (): Promise<void> => {
    stopping = true;
    await beside?.end();
    const { undelivered } = await sandbox.close({ drainMs: DRAIN_MS });
    if (undelivered > 0) {
      printError(`ingo-sandbox: ${undelivered} webhooks were not delivered and are lost\n`);
    }
    printError(report());
  };
  // A closing terminal sends SIGHUP to its foreground only, which the command is not. Without a command, nohup works.
  const signals = ['SIGINT', 'SIGTERM', ...(command === undefined ? [] : (['SIGHUP'] as const))] as const;
  for (const signal of signals) {
    process.on(signal, () => {
      if (!stopping) return void stop();
      beside?.kill();
      void Promise.resolve(beside?.ended).then(() => process.exit(128 + constants.signals[signal]));
    });
  }
  return () => {
    if (command === undefined || stopping) return;
    beside = runBeside(command, environmentOf(sandbox, process.env, certificate));
    void beside.ended.then((code) => {
      if (stopping) return;
      if (code !== 0)
        printError(`ingo-sandbox: the command of --with ended with ${code}, so this ends, too\n`);
      process.exitCode = code;
      void stop();
    });
  };
}
