import { fork } from 'node:child_process';
import { Command, Option } from 'commander';
import { PROVIDER_STATES } from '../contract-testing/pacts/provider-states.js';
import { statesText, verifyText } from '../contract-testing/pacts/verify-text.js';
import type { Verification } from '../contract-testing/pacts/verify-pacts.js';
import { TargetError } from '../contract-testing/target/target.js';
import { collectValues } from './read-options.js';
import { runVerification, type VerifyFlags } from './run-verification.js';
import { withTargetOptions } from './target-options.js';
import { UsageError } from './usage-error.js';
import { print } from './print.js';

/** Message of the verifying process to its parent. */
type ChildResult = { readonly verification: Verification } | { readonly problem: string };

/** Variable that is set in the verifying process. */
const CHILD = 'INGO_SANDBOX_VERIFIES';

/** `ingo-sandbox verify`: verifies pacts against a live program, or against a sandbox in this process. */
export const verifyCommand = (): Command =>
  withTargetOptions(
    new Command('verify')
      .description('Verify pacts: signs their requests, arranges provider states.')
      .option('--pacts <place>', 'pact file, folder, or address at a broker; may be repeated', collectValues),
  )
    .addOption(new Option('--broker-token <token>', 'token of the broker').env('PACT_BROKER_TOKEN'))
    .option('--config <file>', 'without --target: the first program of this config file answers')
    .option('--reading <name=value>', 'without --target: with this reading; may be repeated', collectValues)
    .option('--list-states', 'list the provider states and exit')
    .addHelpText('after', EXITS)
    .action(async (flags: VerifyFlags) => {
      if (flags.listStates) {
        const states = Object.entries(PROVIDER_STATES).map(([name, { reached }]) => ({ name, reached }));
        return print(flags.json ? `${JSON.stringify(states, null, 2)}\n` : statesText());
      }
      if (process.env[CHILD] !== undefined) return reportToParent(flags);
      const result = await inChild();
      if ('problem' in result) throw new TargetError(result.problem);
      const { verification } = result;
      print(flags.json ? `${JSON.stringify(verification, null, 2)}\n` : verifyText(verification));
      process.exitCode = verification.verdicts.some(({ verdict }) => verdict === 'broken') ? 1 : 0;
    });

const EXITS = `
Without --target a sandbox in this process answers, and a message that names the
topic of a webhook is that webhook. Requests go out one after the
other, none to a host of production; the secret is never printed.
A pact that pays is paid by the target.
Exit code 0: kept, where applicable. 1: broken. 2: nothing could be verified.`;

/** Runs the verification in a child process without standard output, since Pact always prints a report of its own. */
function inChild(): Promise<ChildResult> {
  const child = fork(process.argv[1]!, process.argv.slice(2), {
    env: { ...process.env, [CHILD]: '1' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return new Promise((resolve) => {
    child.on('message', (result) => resolve(result as ChildResult));
    child.on('exit', (code) =>
      resolve({ problem: `the verification ended with ${code} before it was done` }),
    );
  });
}

async function reportToParent(flags: VerifyFlags): Promise<void> {
  // Ends with its parent. process.exit() would wait for Pact, which may be waiting for an answer.
  const leave = (): void => {
    process.emit('exit', 0); // removes temporary files
    process.kill(process.pid, 'SIGKILL');
  };
  process.once('disconnect', leave);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, leave);
  let result: ChildResult;
  try {
    result = { verification: await runVerification(flags) };
  } catch (error) {
    const isOurs = error instanceof TargetError || error instanceof UsageError;
    result = { problem: isOurs ? error.message : `${String(error)} (this is a defect: please report it)` };
  }
  await new Promise((sent) => process.send!(result, sent));
  process.removeListener('disconnect', leave);
  process.disconnect();
}
