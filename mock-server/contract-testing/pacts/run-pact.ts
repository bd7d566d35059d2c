import type { ServerResponse } from 'node:http';
import { TargetError } from '../target/target.js';
import { captureResponse, expiredUrl } from './capture-response.js';
import type { PactLibrary } from './load-pact.js';
import { isMessage, type MessageProvider } from './pact-file.js';
import { prepareRequest } from './prepare-request.js';
import type { OutgoingRequest, ProviderEnvironment, VerificationContext } from './provider-environment.js';
import { PROVIDER_STATES } from './provider-states.js';
import { INTERACTION_HEADER, type VerifierRun } from './split-pact.js';
import { readVerdicts, type Verdict } from './verdict.js';

/** Options of a run. */
export interface RunOptions {
  /** States that the target does not have, and why. */
  readonly missing: ReadonlyMap<string, string>;
  readonly messages: MessageProvider | undefined;
  readonly brokerToken: string | undefined;
}

/** What a response shows beside what Pact compares. */
interface Observed {
  readonly expired: string | undefined;
  /** Why a sandbox refused the request. */
  readonly refusal: readonly string[];
}

/**
 * Lets Pact verify one run, and supplies provider states and signatures.
 *
 * @throws TargetError where Pact cannot verify it.
 */
export async function runPact(
  { Verifier }: PactLibrary,
  context: VerificationContext,
  run: VerifierRun,
  { missing, messages, brokerToken }: RunOptions,
): Promise<Verdict[]> {
  const observed = new Map<string, Observed>();
  const requestFilter = (
    request: OutgoingRequest,
    response: ServerResponse,
    next: (error?: unknown) => void,
  ): void => {
    if (/^\/_(pactSetup|messages)/.test(request.originalUrl)) return next();
    const index = request.headers[INTERACTION_HEADER];
    const description = run.interactions[Number(index)]?.description;
    delete request.headers[INTERACTION_HEADER];
    captureResponse(response, (body) => {
      if (description === undefined) return;
      const expired = expiredUrl(body, context.environment.now());
      const explanation = response.getHeader('x-sandbox-explanation');
      observed.set(description, { expired, refusal: refusalOf(explanation, context.environment) });
    });
    prepareRequest(context, request).then(() => next(), next);
  };
  const sources = run.interactions
    .filter(isMessage)
    .map((one) => [one.description, messages?.(one)] as const);
  const options = {
    provider: run.provider,
    providerBaseUrl: run.url ?? context.environment.target.url,
    pactUrls: [run.source],
    logLevel: 'error',
    stateHandlers: stateHandlers(context, missing),
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
  if (verdicts && verdicts.length > 0)
    return verdicts.map((one) => withObserved(one, observed.get(one.interaction)));
  throw new TargetError(`pact ${run.pact}: Pact cannot verify it: ${text.split('\n')[0]!.slice(0, 200)}`);
}

/** Returns the findings of a refusal, one sentence each; of a sandbox elsewhere its header. */
function refusalOf(explanation: unknown, { findingsOf }: ProviderEnvironment): readonly string[] {
  if (typeof explanation !== 'string') return [];
  const seq = Number(/\/journal\/(\d+)/.exec(explanation)?.[1]);
  const findings = findingsOf?.(seq) ?? [];
  if (findings.length === 0) return [`the sandbox refused the request: ${explanation}`];
  return findings.map(({ name, what, fix }) => `the sandbox refused the request: ${name}: ${what} ${fix}`);
}

/** An expired URL breaks an interaction; a refusal only explains why it is broken. */
function withObserved(verdict: Verdict, { expired, refusal }: Partial<Observed> = {}): Verdict {
  if (expired !== undefined) return { ...verdict, verdict: 'broken', why: [...verdict.why, expired] };
  return verdict.verdict === 'broken' && refusal
    ? { ...verdict, why: [...verdict.why, ...refusal] }
    : verdict;
}

const stateHandlers = (context: VerificationContext, missing: ReadonlyMap<string, string>) =>
  Object.fromEntries(
    Object.entries(PROVIDER_STATES).map(([name, { arrange }]) => [
      name,
      async () => {
        if (missing.has(name)) throw new Error(`not applicable: ${missing.get(name)}`);
        return { ...context.values(), ...(await arrange?.(context)) };
      },
    ]),
  );
