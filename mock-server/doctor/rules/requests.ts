import { ADVISED_REQUESTS_PER_SECOND } from '../../../contracts/signing/signing.js';
import { outcomesOf } from '../../outcomes/outcomes-of-entry.js';
import { caseOf, type Detect } from '../broken-rule.js';
import { groupBy } from '../group-by.js';
import type { Call } from '../traffic.js';

const SECOND_MS = 1000;
/** Of more entries that show the same, the first ones are enough. */
const MOST_EVIDENCE = 6;

const refusedFor =
  (reason: 'signature' | 'request') =>
  ({ entry }: Call): boolean =>
    outcomesOf(entry).includes(`refusal:${reason}`);

/** `signature-mistake-repeated` */
export const signatureMistakeRepeated: Detect = ({ calls }) =>
  repeated(
    calls.filter(refusedFor('signature')).filter(isOfSigner),
    ({ entry }) => entry.findings[0]!.name,
  ).map(([mistake, same]) =>
    caseOf(`${same.length} requests were refused for ${mistake}.`, ...entriesOf(same)),
  );

/** A date that is stale because the clock of the program was moved is no mistake of who signs. */
const isOfSigner = ({ entry, clock }: Call): boolean =>
  clock === 'real' || entry.findings[0]!.name !== 'date-stale';

/** `refused-request-repeated` */
export const refusedRequestRepeated: Detect = ({ calls }) =>
  repeated(calls.filter(refusedFor('request')), ({ entry, body }) => {
    const { name, field = '' } = entry.findings[0]!;
    return `${name}${field && ` of ${field}`} in ${String(body['participant_unique_id1'] ?? 'a body without id')}`;
  }).map(([mistake, same]) =>
    caseOf(`${same.length} requests were refused for ${mistake}.`, ...entriesOf(same)),
  );

function repeated(calls: readonly Call[], nameOf: (call: Call) => string): [string, Call[]][] {
  return [...groupBy(calls, nameOf)].filter(([, same]) => same.length > 1);
}

/** `rate-exceeded` */
export const rateExceeded: Detect = ({ calls }) => {
  const sent = calls.filter(({ entry, clock }) => entry.method === 'POST' && clock !== 'frozen');
  let exceeded = false;
  let first = 0;
  return sent.flatMap(({ at }, index) => {
    while (!isWithinSecond(sent[first]!.at, at)) first += 1;
    const before = exceeded;
    exceeded = index - first >= ADVISED_REQUESTS_PER_SECOND;
    // A burst is one case, however long it lasts.
    if (!exceeded || before) return [];
    const within = sent.slice(first, index + 1);
    return caseOf(`${within.length} requests came within one second.`, ...entriesOf(within));
  });
};

/** Whether two requests came within one second; a clock that was set back begins again. */
const isWithinSecond = (first: number, last: number): boolean =>
  last - first >= 0 && last - first < SECOND_MS;

const entriesOf = (calls: readonly Call[]) => calls.slice(0, MOST_EVIDENCE).map(({ entry }) => entry);
