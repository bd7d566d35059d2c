import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkTarget } from '../target/check-target.js';
import { signedCall } from '../target/signed-call.js';
import { brokerRun, splitPact } from './split-pact.js';
import { loadPact } from './load-pact.js';
import type { MessageProvider } from './pact-file.js';
import { interactionsOf, statesOf, type ReadPact } from './pact-file.js';
import { PROVIDER_STATES } from './provider-states.js';
import { runPact } from './run-pact.js';
import { VerificationContext, type ProviderEnvironment } from './provider-environment.js';
import type { Verdict } from './verdict.js';

/** Which pacts to verify, and against which provider. */
export interface VerifyOptions {
  /** Pacts, and addresses of pacts at a broker, which Pact fetches itself. */
  readonly pacts: readonly (ReadPact | { readonly address: string })[];
  readonly environment: ProviderEnvironment;
  readonly messages?: MessageProvider;
  /** Token for a broker that asks for one. */
  readonly brokerToken?: string;
}

/** Result of a verification. */
export interface Verification {
  readonly verdicts: readonly Verdict[];
  /** Provider states that are not known here; their interactions were verified without them. */
  readonly unknownStates: readonly string[];
}

/**
 * Verifies pacts, one request after the other. Each request is signed over the exact bytes that are sent. Provider states
 * are reached by calls that any client could make; an interaction with a state that the target does not have is reported as
 * not applicable.
 *
 * @throws TargetError where the target cannot be asked, or Pact cannot run.
 */
export async function verifyPacts(options: VerifyOptions): Promise<Verification> {
  const pact = await loadPact();
  const context = new VerificationContext(options.environment);
  await tryCredentials(context.environment);
  const missing = await missingStates(context, options.pacts);
  const folder = mkdtempSync(join(tmpdir(), 'ingo-sandbox-verify-'));
  const clear = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', clear); // an interruption leaves no files
  try {
    const verdicts: Verdict[] = [];
    const { messages, brokerToken } = options;
    for (const one of options.pacts) {
      const { runs, skipped } =
        'address' in one
          ? { runs: [brokerRun(one.address)], skipped: [] }
          : splitPact(one, context.environment.target, missing, messages, folder);
      verdicts.push(...skipped);
      for (const run of runs)
        verdicts.push(...(await runPact(pact, context, run, { missing, messages, brokerToken })));
    }
    const names = options.pacts.flatMap((one) =>
      'pact' in one ? interactionsOf(one.pact).flatMap(statesOf) : [],
    );
    return { verdicts, unknownStates: [...new Set(names)].filter((name) => !PROVIDER_STATES[name]) };
  } finally {
    process.removeListener('exit', clear);
    clear();
  }
}

/** Sends an empty body: the refusal shows whether the signature or the body is at fault, and no session is created. */
async function tryCredentials({ exchange, target, now }: ProviderEnvironment): Promise<void> {
  checkTarget(target, await signedCall(exchange, target, { at: now(), body: {} }));
}

/** Returns the states that this target does not have, and why. Checks only those that a pact names. */
async function missingStates(
  context: VerificationContext,
  pacts: VerifyOptions['pacts'],
): Promise<Map<string, string>> {
  const named = new Set(
    pacts.flatMap((one) =>
      'pact' in one ? interactionsOf(one.pact).flatMap(statesOf) : Object.keys(PROVIDER_STATES),
    ),
  );
  const missing = new Map<string, string>();
  for (const [name, { missing: why }] of Object.entries(PROVIDER_STATES)) {
    const reason = named.has(name) ? await why?.(context) : undefined;
    if (reason !== undefined) missing.set(name, reason);
  }
  return missing;
}
