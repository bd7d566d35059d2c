import { isAddress, readPacts } from '../contract-testing/pacts/pact-file.js';
import { startSandboxProvider } from '../contract-testing/pacts/sandbox-provider.js';
import { sandboxWebhooks } from '../contract-testing/pacts/sandbox-webhooks.js';
import {
  verifyPacts,
  type Verification,
  type VerifyOptions,
} from '../contract-testing/pacts/verify-pacts.js';
import { createExchange } from '../contract-testing/target/exchange.js';
import { paceOf } from '../contract-testing/target/pace.js';
import { readTarget, TARGET_VARIABLES, type TargetOptions } from '../contract-testing/target/target.js';
import { readConfig, withReadings } from './config.js';
import { UsageError } from './usage-error.js';

/** Flags of `ingo-sandbox verify`. */
export interface VerifyFlags extends TargetOptions {
  readonly pacts?: readonly string[];
  readonly brokerToken?: string;
  readonly config?: string;
  readonly reading?: readonly string[];
  readonly listStates?: boolean;
  readonly json?: boolean;
}

/**
 * Verifies the pacts that the flags name, in this process: against their target, else against a sandbox of its own. Pact
 * prints a report on the standard output.
 *
 * @throws UsageError where the flags or a file they name cannot be used.
 * @throws TargetError where the target cannot be asked, or Pact cannot run.
 */
export async function runVerification(flags: VerifyFlags): Promise<Verification> {
  if (!flags.pacts) throw new UsageError('no pacts: say --pacts <file, folder or address>');
  const pacts = flags.pacts.flatMap((place): VerifyOptions['pacts'] =>
    isAddress(place) ? [{ address: place }] : readPacts(place),
  );
  const more = flags.brokerToken === undefined ? {} : { brokerToken: flags.brokerToken };
  if (flags.target !== undefined || process.env[TARGET_VARIABLES.target]) {
    const target = readTarget(flags, process.env);
    const { before, now } = paceOf(target);
    const environment = { target, exchange: createExchange(), before, now, salt: now().toString(36) };
    return verifyPacts({ pacts, environment, ...more });
  }
  const programs = flags.config === undefined ? undefined : readConfig(flags.config).programs;
  const own = await startSandboxProvider(withReadings(programs, '--reading', flags.reading ?? [])?.[0]);
  try {
    return await verifyPacts({
      pacts,
      environment: own.environment,
      messages: sandboxWebhooks(own.sandbox, own.environment),
      ...more,
    });
  } finally {
    await own.sandbox.close();
  }
}
