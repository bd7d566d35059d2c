import { caseOf, type Detect } from '../broken-rule.js';
import { groupBy } from '../group-by.js';
import { hasEnded, isRefused, type Opening } from '../traffic.js';

/** A URL that had ended when it was opened; a scenario may say so of one that had not. */
const isLate = (opening: Opening): boolean =>
  isRefused(opening, 'url-expired') && opening.expiresAt !== undefined && opening.expiresAt <= opening.at;

const late = ({ at, expiresAt }: Opening): string => `${((at - expiresAt!) / 1000).toFixed(1)} s`;

/** `url-mounted-late` */
export const mountedLate: Detect = ({ openings }) =>
  openings
    .filter(isLate)
    .map((opening) =>
      caseOf(
        `The authorized_url of session ${opening.session} was opened ${late(opening)} after it had expired.`,
        opening.entry,
      ),
    );

/** `expired-url-not-refreshed` */
export const notRefreshed: Detect = (traffic) => {
  const lastLate = new Map(traffic.openings.filter(isLate).map((opening) => [opening.session, opening]));
  return [...lastLate.values()].flatMap((opening) => {
    const { session, entry } = opening;
    const refreshed = traffic.sessionCalls.some(
      (call) => call.session === session && call.entry.seq > entry.seq,
    );
    if (refreshed || hasEnded(traffic, session, Infinity)) return [];
    return caseOf(`Session ${session} got no new authorized_url after its first had expired.`, entry);
  });
};

/** `url-mounted-twice` */
export const mountedTwice: Detect = ({ openings }) => {
  const opened = openings.filter(
    (opening) => opening.entry.answer.status === 200 || isRefused(opening, 'url-used'),
  );
  return [...groupBy(opened, ({ entry }) => entry.target).values()]
    .filter((same) => same.length > 1)
    .map((same) =>
      caseOf(
        `One authorized_url of session ${same[0].session} was opened ${same.length} times.`,
        ...same.map(({ entry }) => entry),
      ),
    );
};

/** `ended-session-mounted` */
export const endedMounted: Detect = ({ openings }) =>
  openings
    .filter((opening) => isRefused(opening, 'session-ended'))
    .map(({ session, entry }) => caseOf(`Session ${session} was opened after it had ended.`, entry));
