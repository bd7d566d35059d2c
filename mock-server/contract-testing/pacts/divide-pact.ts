import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Target } from '../target/target.js';
import type { MessageSource } from './message-source.js';
import {
  interactionsOf,
  isMessage,
  statesOf,
  type Interaction,
  type PactFile,
  type ReadPact,
} from './pact-file.js';
import type { Verdict } from './verdict.js';

/** One run of Pact's verifier. */
export interface Run {
  readonly pact: string;
  /** File or address that Pact reads. */
  readonly source: string;
  readonly provider: string;
  readonly url: string | undefined;
  readonly interactions: readonly Interaction[];
  /** What was taken out beforehand. */
  readonly skipped: readonly Verdict[];
}

/** The run of a pact at a broker, which Pact reads itself. */
export const fromBroker = (address: string): Run => ({
  ...{ pact: address, source: address, provider: 'ingo', url: undefined },
  ...{ interactions: [], skipped: [] },
});

/** Divides a pact by where its requests go, without what the target cannot be brought to. */
export function divide(
  { file, pact }: ReadPact,
  target: Target,
  missing: ReadonlyMap<string, string>,
  messages: MessageSource | undefined,
  folder: string,
): Run[] {
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
  const urls = [...new Set(rest.map(urlOf))];
  const runs = urls.map((url, index): Run => {
    const interactions = rest.filter((one) => urlOf(one) === url);
    const source = join(
      folder,
      `${index}-${pact.consumer.name}-${pact.provider.name}.json`.replaceAll(/[^\w.-]/g, '_'),
    );
    writeFileSync(source, JSON.stringify(only(pact, new Set(interactions))));
    return { pact: file, source, provider: pact.provider.name, url, interactions, skipped: [] };
  });
  return [{ pact: file, source: '', provider: '', url: undefined, interactions: [], skipped }, ...runs];
}

const only = (pact: PactFile, kept: ReadonlySet<Interaction>): PactFile => ({
  ...pact,
  ...(pact.interactions && { interactions: pact.interactions.filter((one) => kept.has(one)) }),
  ...(pact.messages && { messages: pact.messages.filter((one) => kept.has(one)) }),
});
