import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkTalkable } from '../target/check-talkable.js';
import { signedCall } from '../target/signed-call.js';
import { TargetError } from '../target/target-error.js';
import { loadPact, type PactLibrary } from './load-pact.js';
import {
  interactionsOf,
  isMessage,
  statesOf,
  type Interaction,
  type PactFile,
  type ReadPact,
} from './pact-file.js';
import { PROVIDER_STATES } from './provider-states.js';
import { prepare } from './sign-outgoing.js';
import { Stage, type Outgoing, type StageParts } from './stage.js';
import { readVerdicts, type Verdict } from './verdict.js';

/** Makes the message that an interaction describes; undefined where nobody can. */
export type MessageSource = (interaction: Interaction) => (() => Promise<unknown>) | undefined;

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
  try {
    const verdicts: Verdict[] = [];
    for (const one of options.pacts) {
      const runs = 'address' in one ? [fromBroker(one.address)] : divided(one, stage, missing, options, folder);
      for (const run of runs) verdicts.push(...run.skipped, ...(await verify(pact, stage, run, missing, options)));
    }
    const names = options.pacts.flatMap((one) => ('pact' in one ? interactionsOf(one.pact).flatMap(statesOf) : []));
    return { verdicts, unknownStates: [...new Set(names)].filter((name) => !PROVIDER_STATES[name]) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
} // prettier-ignore

/** An empty body: what is refused for its signature is told from what is refused for its fields, and no session is spent. */
async function tryCredentials({ exchange, target, now }: StageParts): Promise<void> {
  checkTalkable(target, await signedCall(exchange, target, { at: now(), body: {} }));
}

/** States that this target does not have, and why; each is looked at only where a pact names it. */
async function missingStates(stage: Stage, pacts: VerifyOptions['pacts']): Promise<Map<string, string>> {
  const named = new Set(pacts.flatMap((one) => ('pact' in one ? interactionsOf(one.pact).flatMap(statesOf) : Object.keys(PROVIDER_STATES))));
  const missing = new Map<string, string>();
  for (const [name, { missing: why }] of Object.entries(PROVIDER_STATES)) {
    const reason = named.has(name) ? await why?.(stage) : undefined;
    if (reason !== undefined) missing.set(name, reason);
  }
  return missing;
} // prettier-ignore

/** One run of Pact's verifier. */
interface Run {
  readonly pact: string;
  /** File or address that Pact reads. */
  readonly source: string;
  readonly provider: string;
  readonly url: string | undefined;
  readonly interactions: readonly Interaction[];
  /** What was taken out beforehand. */
  readonly skipped: readonly Verdict[];
}

const fromBroker = (address: string): Run => ({
  ...{ pact: address, source: address, provider: 'ingo', url: undefined },
  ...{ interactions: [], skipped: [] },
});

/** Divides a pact by where its requests go, without what the target cannot be brought to. */
function divided(
  { file, pact }: ReadPact,
  { parts: { target } }: Stage,
  missing: ReadonlyMap<string, string>,
  { messages }: VerifyOptions,
  folder: string,
): Run[] {
  const reasonOf = (one: Interaction): string | undefined =>
    isMessage(one) && !messages?.(one)
      ? 'a message is sent when the target wants to, and not when it is asked to'
      : statesOf(one).map((state) => missing.get(state)).find(Boolean);
  const all = interactionsOf(pact);
  const skipped = all.flatMap((one): Verdict[] => {
    const why = reasonOf(one);
    return why === undefined ? [] : [{ pact: file, interaction: one.description, verdict: 'not applicable', why: [why] }];
  });
  const rest = all.filter((one) => reasonOf(one) === undefined);
  const urlOf = (one: Interaction): string =>
    String(one.request?.path).startsWith('/gateway/') ? target.gatewayUrl : target.url;
  const urls = [...new Set(rest.map(urlOf))];
  const runs = urls.map((url, index): Run => {
    const interactions = rest.filter((one) => urlOf(one) === url);
    const source = join(folder, `${index}-${pact.consumer.name}-${pact.provider.name}.json`.replaceAll(/[^\w.-]/g, '_'));
    writeFileSync(source, JSON.stringify(only(pact, new Set(interactions))));
    return { pact: file, source, provider: pact.provider.name, url, interactions, skipped: [] };
  });
  return [{ pact: file, source: '', provider: '', url: undefined, interactions: [], skipped }, ...runs];
} // prettier-ignore

const only = (pact: PactFile, kept: ReadonlySet<Interaction>): PactFile => ({
  ...pact,
  ...(pact.interactions && { interactions: pact.interactions.filter((one) => kept.has(one)) }),
  ...(pact.messages && { messages: pact.messages.filter((one) => kept.has(one)) }),
});

async function verify(
  { Verifier }: PactLibrary,
  stage: Stage,
  run: Run,
  missing: ReadonlyMap<string, string>,
  { messages, brokerToken }: VerifyOptions,
): Promise<Verdict[]> {
  if (run.source === '') return [];
  const requestFilter = (request: Outgoing, _: unknown, next: (error?: unknown) => void): void => {
    const isPacts = /^\/_(pactSetup|messages)/.test(request.originalUrl);
    (isPacts ? Promise.resolve() : prepare(stage, request)).then(() => next(), next);
  };
  const sources = run.interactions.filter(isMessage).map((one) => [one.description, messages?.(one)] as const);
  const options = {
    provider: run.provider,
    providerBaseUrl: run.url ?? stage.parts.target.url,
    pactUrls: [run.source],
    logLevel: 'error',
    stateHandlers: handlers(stage, missing),
    requestFilter,
    ...(sources.length > 0 && { messageProviders: Object.fromEntries(sources) }),
    ...(brokerToken !== undefined && { pactBrokerToken: brokerToken }),
  };
  let text: string;
  try {
    text = await new Verifier(options as ConstructorParameters<typeof Verifier>[0]).verifyProvider();
  } catch (error) {
    text = (error as Error).message;
  }
  const verdicts = readVerdicts(run.pact, text);
  if (verdicts && verdicts.length > 0) return verdicts;
  throw new TargetError(`pact ${run.pact}: Pact cannot verify it: ${text.split('\n')[0]!.slice(0, 200)}`);
} // prettier-ignore

const handlers = (stage: Stage, missing: ReadonlyMap<string, string>) =>
  Object.fromEntries(
    Object.entries(PROVIDER_STATES).map(([name, { arrange }]) => [
      name,
      async () => {
        if (missing.has(name)) throw new Error(`not applicable: ${missing.get(name)}`);
        return { ...stage.values(), ...(await arrange?.(stage)) };
      },
    ]),
  );
