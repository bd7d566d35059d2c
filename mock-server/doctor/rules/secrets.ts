import { caseOf, type Detect } from '../broken-rule.js';
import { headerOf, type Call, type Traffic } from '../traffic.js';

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
const NAMED_TOKEN = /[?&]customer_account_token=/i;

/** `token-exposed` */
export const tokenExposed: Detect = (traffic) => {
  const tails = issuedTails(traffic);
  const sessions = new Set([...traffic.sessionCalls, ...traffic.openings].map(({ session }) => session));
  return [...traffic.calls, ...traffic.openings].flatMap((call) =>
    Object.entries(placesOf(call)).flatMap(([place, text]) => {
      const isToken = (uuid: string): boolean =>
        !sessions.has(uuid.toLowerCase()) && tails.has(uuid.slice(-4));
      const shown = NAMED_TOKEN.test(text) || (text.match(UUID) ?? []).some(isToken);
      return shown ? caseOf(`A customer_account_token is in ${place}.`, call.entry) : [];
    }),
  );
};

/** The last four characters of every token that was given out: the journal masks the rest. */
function issuedTails({ entries, gatewayCalls }: Traffic): ReadonlySet<string> {
  const texts = [
    ...entries.map((entry) => (entry.kind === 'event' ? JSON.stringify(entry.payload) : '')),
    ...gatewayCalls.map(({ entry }) => entry.answer.body),
  ];
  const tokens = texts.flatMap((text) => [...text.matchAll(/"customer_account_token":"•+([^"]{4})"/g)]);
  return new Set(tokens.map(([, tail]) => tail!));
}

/** Where a token must not be. */
function placesOf({ entry, body }: Call): Readonly<Record<string, string>> {
  const { participant_unique_id1: id1, participant_unique_id2: id2, host_uri: host } = body;
  return {
    'the URL of a request': entry.target,
    'the header Referer': headerOf(entry, 'referer') ?? '',
    'the header Idempotency-Key': headerOf(entry, 'idempotency-key') ?? '',
    participant_unique_id1: String(id1 ?? ''),
    participant_unique_id2: String(id2 ?? ''),
    host_uri: String(host ?? ''),
  };
}

/** `secret-sent` */
export const secretSent: Detect = ({ calls }) =>
  calls.flatMap(({ entry }) => {
    const names = entry.headers.filter((_, index) => index % 2 === 0);
    const header = names.find((name) => /secret/i.test(name));
    const place = header
      ? `the header ${header}`
      : /"secret"\s*:/.test(entry.body)
        ? 'the body, in the field "secret"'
        : /[?&]secret=/i.test(entry.target)
          ? 'the URL'
          : undefined;
    return place === undefined ? [] : caseOf(`A secret was sent in ${place}.`, entry);
  });

/** Personal data by its form; a number that was masked is that of an account or a card. */
const PERSONAL: Readonly<Record<string, RegExp>> = {
  'an e-mail address': /[^\s@]+@[^\s@]+\.[^\s@]+/,
  'a social security number': /^\d{3}-\d{2}-\d{4}$/,
  'a card number': /•{8}/,
};

/** `personal-data-in-id` */
export const personalDataInId: Detect = ({ gatewayCalls }) =>
  gatewayCalls.flatMap(({ id, entry }) => {
    const kind = Object.keys(PERSONAL).find((name) => PERSONAL[name]!.test(id));
    return kind === undefined ? [] : caseOf(`participant_unique_id1 is ${kind}.`, entry);
  });
