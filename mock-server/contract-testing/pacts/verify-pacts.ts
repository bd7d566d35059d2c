import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkTalkable } from '../target/check-talkable.js';
import { signedCall } from '../target/signed-call.js';
import { divide, fromBroker } from './divide-pact.js';
import { loadPact } from './load-pact.js';
import type { MessageSource } from './message-source.js';
import { interactionsOf, statesOf, type ReadPact } from './pact-file.js';
import { PROVIDER_STATES } from './provider-states.js';
import { runPact } from './run-pact.js';
import { Stage, type StageParts } from './stage.js';
import type { Verdict } from './verdict.js';

/** What is to be verified, against whom. */
export interface VerifyOptions {
  /** Pacts that were read, and addresses of such at a broker, which Pact fetches itself. */
  readonly pacts: readonly (ReadPact | { readonly address: string })[];
  readonly stage: StageParts;
  readonly messages?: MessageSource;
  /** Asked for by a broker. */
  readonly brokerToken?: string;
}

/** What a verification came to. */
export interface Verification {
  readonly verdicts: readonly Verdict[];
  /** States that pacts name and nobody here knows: their interactions were verified as they are. */
  readonly unknownStates: readonly string[];
}

/**
 * Verifies pacts. Requests are signed anew over the very bytes that go out, one after the other; states are reached by
 * calls that anybody could make; what a target cannot be brought to is not verified, and said not to be.
 *
 * @throws TargetError where the target cannot be asked, or Pact cannot run.
 */
export async function verifyPacts(options: VerifyOptions): Promise<Verification> {
  const pact = await loadPact();
  const stage = new Stage(options.stage);
  await tryCredentials(stage.parts);
  const missing = await missingStates(stage, options.pacts);
  const folder = mkdtempSync(join(tmpdir(), 'ingo-sandbox-verify-'));
  const clear = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', clear); // whoever interrupts finds nothing half-written
  try {
    const verdicts: Verdict[] = [];
    const { messages, brokerToken } = options;
    for (const one of options.pacts) {
      const runs =
        'address' in one
          ? [fromBroker(one.address)]
          : divide(one, stage.parts.target, missing, messages, folder);
      for (const run of runs)
        verdicts.push(
          ...run.skipped,
          ...(await runPact(pact, stage, run, { missing, messages, brokerToken })),
        );
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

/** An empty body: what is refused for its signature is told from what is refused for its fields, and no session is spent. */
async function tryCredentials({ exchange, target, now }: StageParts): Promise<void> {
  checkTalkable(target, await signedCall(exchange, target, { at: now(), body: {} }));
}

/** States that this target does not have, and why; each is looked at only where a pact names it. */
async function missingStates(stage: Stage, pacts: VerifyOptions['pacts']): Promise<Map<string, string>> {
  const named = new Set(
    pacts.flatMap((one) =>
      'pact' in one ? interactionsOf(one.pact).flatMap(statesOf) : Object.keys(PROVIDER_STATES),
    ),
  );
  const missing = new Map<string, string>();
  for (const [name, { missing: why }] of Object.entries(PROVIDER_STATES)) {
    const reason = named.has(name) ? await why?.(stage) : undefined;
    if (reason !== undefined) missing.set(name, reason);
  }
  return missing;
}
