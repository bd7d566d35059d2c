import { fork } from 'node:child_process';
import { Command, Option } from 'commander';
import { isAddress, readPacts } from '../contract-testing/pacts/pact-file.js';
import { startOwnStage } from '../contract-testing/pacts/own-stage.js';
import { sandboxWebhooks } from '../contract-testing/pacts/sandbox-webhooks.js';
import { statesText, verifyText } from '../contract-testing/pacts/verify-text.js';
import {
  verifyPacts,
  type Verification,
  type VerifyOptions,
} from '../contract-testing/pacts/verify-pacts.js';
import { createExchange } from '../contract-testing/target/exchange.js';
import { paceOf } from '../contract-testing/target/pace.js';
import { TargetError } from '../contract-testing/target/target-error.js';
import { readTarget, TARGET_VARIABLES, type TargetOptions } from '../contract-testing/target/target.js';
import { readConfig, withReadings } from './config.js';
import { collectValues } from './read-options.js';
import { withTargetOptions } from './target-options.js';
import { UsageError } from './usage-error.js';

interface VerifyFlags extends TargetOptions {
  readonly pacts?: readonly string[];
  readonly brokerToken?: string;
  readonly config?: string;
  readonly reading?: readonly string[];
  readonly listStates?: boolean;
  readonly json?: boolean;
}

/** What the process that verifies tells the one that reports. */
type Told = { readonly verification: Verification } | { readonly problem: string };

/** Set in the process that verifies. */
const CHILD = 'INGO_SANDBOX_VERIFIES';

/** `ingo-sandbox verify`: holds anybody's pacts against a program, or against a sandbox in this process. */
export const verifyCommand = (): Command =>
  withTargetOptions(
    new Command('verify')
      .description('Verify pacts, signing their requests and arranging their provider states.')
      .option(
        '--pacts <place>',
        'pact file, folder of such, or address at a broker; may be repeated',
        collectValues,
      ),
  )
    .addOption(new Option('--broker-token <token>', 'asked for by a broker').env('PACT_BROKER_TOKEN'))
    .option('--config <file>', 'without --target: the first program of this config file answers')
    .option('--reading <name=value>', 'without --target: with this reading; may be repeated', collectValues)
    .option('--list-states', 'list the provider states, and end')
    .option('--json', 'print JSON')
    .addHelpText('after', EXITS)
    .action(async (flags: VerifyFlags) => {
      if (flags.listStates) return void process.stdout.write(statesText());
      if (process.env[CHILD] !== undefined) return tellParent(flags);
      const told = await inChild();
      if ('problem' in told) throw new TargetError(told.problem);
      const { verification } = told;
      process.stdout.write(
        flags.json ? `${JSON.stringify(verification, null, 2)}\n` : verifyText(verification),
      );
      process.exitCode = verification.verdicts.some(({ verdict }) => verdict === 'broken') ? 1 : 0;
    });

const EXITS = `
Without --target a sandbox in this process answers, and a message that names the
topic of a webhook is that webhook. Requests go out one after the
other, none to a host of production; the secret is never printed.
A pact that pays is paid by the target.
Exit code 0: kept, as far as applicable. 1: broken. 2: nothing could be verified.`;

/** Pact writes a report of its own to the standard output, and cannot be told not to: so it runs where nobody listens. */
function inChild(): Promise<Told> {
  const child = fork(process.argv[1]!, process.argv.slice(2), {
    env: { ...process.env, [CHILD]: '1' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return new Promise((resolve) => {
    child.on('message', (told) => resolve(told as Told));
    child.on('exit', (code) =>
      resolve({ problem: `the verification ended with ${code} before it was done` }),
    );
  });
}

async function tellParent(flags: VerifyFlags): Promise<void> {
  // Whoever ends the parent ends this, too. An exit alone would wait for Pact, which may be waiting for an answer.
  const leave = (): void => {
    process.emit('exit', 0); // clears away what would be left behind
    process.kill(process.pid, 'SIGKILL');
  };
  process.once('disconnect', leave);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, leave);
  let told: Told;
  try {
    told = { verification: await verification(flags) };
  } catch (error) {
    const isOurs = error instanceof TargetError || error instanceof UsageError;
    told = { problem: isOurs ? error.message : `${String(error)} (this is a defect: please report it)` };
  }
  await new Promise((sent) => process.send!(told, sent));
  process.removeListener('disconnect', leave);
  process.disconnect();
}

async function verification(flags: VerifyFlags): Promise<Verification> {
  if (!flags.pacts) throw new UsageError('no pacts: say --pacts <file, folder or address>');
  const pacts = flags.pacts.flatMap((place): VerifyOptions['pacts'] =>
    isAddress(place) ? [{ address: place }] : readPacts(place),
  );
  const more = flags.brokerToken === undefined ? {} : { brokerToken: flags.brokerToken };
  if (flags.target !== undefined || process.env[TARGET_VARIABLES.target]) {
    const target = readTarget(flags, process.env);
    const { before, now } = paceOf(target);
    const stage = { target, exchange: createExchange(), before, now, salt: now().toString(36) };
    return verifyPacts({ pacts, stage, ...more });
  }
  const programs = flags.config === undefined ? undefined : readConfig(flags.config).programs;
  const own = await startOwnStage(withReadings(programs, '--reading', flags.reading ?? [])?.[0]);
  try {
    return await verifyPacts({
      pacts,
      stage: own.stage,
      messages: sandboxWebhooks(own.sandbox, own.stage),
      ...more,
    });
  } finally {
    await own.sandbox.close();
  }
}
