import type { Sighting } from '../../contracts/doctor/sightings.js';
import { familyOf } from '../../contracts/status-codes/families.js';
import type { JournalEntry } from '../journal/entry.js';
import { outcomesOf } from '../outcomes/outcomes-of-entry.js';
import { groupBy } from './group-by.js';
import { capturedAccounts, isMade, type Call, type GatewayCall, type Traffic } from './traffic.js';

/** How each sighting is looked for: the first entry that shows it. */
const FIRST: Readonly<Record<Sighting, (traffic: Traffic) => JournalEntry | undefined>> = {
  'seen:signed-call': ({ calls }) => entryOf(calls.find(isAccepted)),
  'seen:mount': (traffic) => traffic.of('transition').find(({ event }) => event === 'MOUNT'),
  'seen:listeners': (traffic) => traffic.of('listeners')[0],
  'seen:forged-webhook': (traffic) =>
    traffic.of('delivery').find(({ fault, attempt }) => fault === 'bad-signature' && attempt === 1),
  'seen:repeated-webhook': (traffic) =>
    [...groupBy(traffic.of('delivery'), ({ delivery }) => delivery).values()].find(
      (attempts) => attempts.length > 1,
    )?.[1],
  'seen:push-of-captured-account': (traffic) => {
    const captured = new Set(capturedAccounts(traffic).values());
    return entryOf(pushes(traffic).find((call) => captured.has(call.account) && isAnswered(call)));
  },
  'seen:declined-push': (traffic) =>
    entryOf(
      pushes(traffic).find(({ status = Number.NaN }) =>
        ['issuer_decline', 'transaction'].includes(familyOf(status) ?? ''),
      ),
    ),
  'seen:verified-account': ({ gatewayCalls }) =>
    entryOf(
      gatewayCalls.find(
        (call) =>
          call.operation === 'verify' &&
          call.status === 100 &&
          /"customer_account_token":"/.test(call.entry.answer.body),
      ),
    ),
  'seen:verified-token': ({ gatewayCalls }) =>
    entryOf(
      gatewayCalls.find(
        (call) => call.operation === 'verify' && 'customer_account_token' in call.body && isAnswered(call),
      ),
    ),
};

/** The first entry that shows each outcome and each sighting, by id. */
export function seenIn(traffic: Traffic): ReadonlyMap<string, JournalEntry> {
  const seen = new Map<string, JournalEntry>();
  for (const entry of traffic.entries) {
    for (const id of outcomesOf(entry)) if (!seen.has(id)) seen.set(id, entry);
  }
  for (const [id, first] of Object.entries(FIRST)) {
    const entry = first(traffic);
    if (entry) seen.set(id, entry);
  }
  return seen;
}

const isAccepted = ({ entry, status }: Call): boolean =>
  entry.method === 'POST' && status !== undefined && entry.explanation === undefined;

/** Whether a call was answered with a success. */
const isAnswered = (call: GatewayCall): boolean => !call.lost && isMade(call);

const pushes = ({ gatewayCalls }: Traffic): readonly GatewayCall[] =>
  gatewayCalls.filter(({ operation }) => operation === 'push');

const entryOf = (call: Call | undefined): JournalEntry | undefined => call?.entry;
