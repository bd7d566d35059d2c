import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Target } from '../target/target.js';
import {
  interactionsOf,
  isMessage,
  statesOf,
  type Interaction,
  type MessageProvider,
  type PactFile,
  type ReadPact,
} from './pact-file.js';
import type { Verdict } from './verdict.js';

/** One run of Pact's verifier. */
export interface VerifierRun {
  readonly pact: string;
  /** File or address that Pact reads. */
  readonly source: string;
  readonly provider: string;
  readonly url: string | undefined;
  readonly interactions: readonly Interaction[];
}

/** Header of a request in the copy of a pact: the index of its interaction in the run. It is removed before sending. */
export const INTERACTION_HEADER = 'x-pact-interaction';

/** Of the names in a pact; file names have bounds. */
const LONGEST_NAME = 60;

/** Returns the run of a pact at a broker, which Pact reads itself. */
export const brokerRun = (address: string): VerifierRun => ({
  ...{ pact: address, source: address, provider: 'ingo', url: undefined, interactions: [] },
});

/**
 * Splits a pact by the origin that its requests go to, and skips the interactions that the target does not support.
 *
 * @param missing provider states that the target does not have, and why.
 * @param folder where the parts are written.
 */
export function splitPact(
  { file, pact }: ReadPact,
  target: Target,
  missing: ReadonlyMap<string, string>,
  messages: MessageProvider | undefined,
  folder: string,
): { readonly runs: readonly VerifierRun[]; readonly skipped: readonly Verdict[] } {
  const reasonOf = (one: Interaction): string | undefined =>
    isMessage(one) && !messages?.(one)
      ? 'a message is sent when the target wants to, and not when it is asked to'
      : statesOf(one)
          .map((state) => missing.get(state))
          .find(Boolean);
  const all = interactionsOf(pact);
  const skipped = all.flatMap((one): Verdict[] => {
    const why = reasonOf(one);
    return why === undefined
      ? []
      : [{ pact: file, interaction: one.description, verdict: 'not applicable', why: [why] }];
  });
  const rest = all.filter((one) => reasonOf(one) === undefined);
  const urlOf = (one: Interaction): string =>
    String(one.request?.path).startsWith('/gateway/') ? target.gatewayUrl : target.url;
  const runs = [...new Set(rest.map(urlOf))].map((url, index): VerifierRun => {
    const interactions = rest.filter((one) => urlOf(one) === url);
    const { consumer, provider } = pact;
    const [one, other] = [consumer, provider].map((side) => side.name.slice(0, LONGEST_NAME));
    const name = `${index}-${one}-${other}.json`.replaceAll(/[^\w.-]/g, '_');
    const source = join(folder, name);
    writeFileSync(source, JSON.stringify(part(pact, interactions)));
    return { pact: file, source, provider: provider.name, url, interactions };
  });
  return { runs, skipped };
}

/** Returns a pact with these interactions only, each request marked by its index. */
function part(pact: PactFile, kept: readonly Interaction[]): PactFile {
  const only = (all: readonly Interaction[]): Interaction[] =>
    all.filter((one) => kept.includes(one)).map((one) => marked(one, kept.indexOf(one)));
  return {
    ...pact,
    ...(pact.interactions && { interactions: only(pact.interactions) }),
    ...(pact.messages && { messages: only(pact.messages) }),
  };
}

const marked = (one: Interaction, index: number): Interaction =>
  isMessage(one)
    ? one
    : {
        ...one,
        request: {
          ...one.request,
          headers: { ...one.request?.headers, [INTERACTION_HEADER]: String(index) },
        },
      };
