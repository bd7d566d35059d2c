import type { ServerResponse } from 'node:http';
import { TargetError } from '../target/target-error.js';
import type { Run } from './divide-pact.js';
import type { PactLibrary } from './load-pact.js';
import type { MessageSource } from './message-source.js';
import { isMessage, keyOf } from './pact-file.js';
import { PROVIDER_STATES } from './provider-states.js';
import { prepare } from './sign-outgoing.js';
import type { Outgoing, Stage } from './stage.js';
import { readVerdicts, type Verdict } from './verdict.js';
import { deadUrl, watchAnswer } from './watch-answer.js';

/** What a run is done with, beside the stage. */
export interface RunOptions {
  /** States that the target does not have, and why. */
  readonly missing: ReadonlyMap<string, string>;
  readonly messages: MessageSource | undefined;
  readonly brokerToken: string | undefined;
}

/**
 * Lets Pact verify what is left of a pact, with provider states and signing supplied.
 *
 * @throws TargetError where Pact cannot.
 */
export async function runPact(
  { Verifier }: PactLibrary,
  stage: Stage,
  run: Run,
  { missing, messages, brokerToken }: RunOptions,
): Promise<Verdict[]> {
  if (run.source === '') return [];
  const dead = new Map<string | undefined, string>();
  const requestFilter = (
    request: Outgoing,
    response: ServerResponse,
    next: (error?: unknown) => void,
  ): void => {
    if (/^\/_(pactSetup|messages)/.test(request.originalUrl)) return next();
    const key = request.headers['idempotency-key'];
    watchAnswer(response, (body) => {
      const why = deadUrl(body, stage.parts.now());
      if (why !== undefined) dead.set(key, why);
    });
    prepare(stage, request).then(() => next(), next);
  };
  const sources = run.interactions
    .filter(isMessage)
    .map((one) => [one.description, messages?.(one)] as const);
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
  if (verdicts && verdicts.length > 0) return verdicts.map((one) => withDeadUrl(one, run, dead));
  throw new TargetError(`pact ${run.pact}: Pact cannot verify it: ${text.split('\n')[0]!.slice(0, 200)}`);
}

/** An interaction is known again by its key, which stands in no other. */
function withDeadUrl(verdict: Verdict, run: Run, dead: ReadonlyMap<string | undefined, string>): Verdict {
  const interaction = run.interactions.find(({ description }) => description === verdict.interaction);
  const key = interaction && keyOf(interaction);
  const why = key === undefined ? undefined : dead.get(key);
  return why === undefined ? verdict : { ...verdict, verdict: 'broken', why: [...verdict.why, why] };
}

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
