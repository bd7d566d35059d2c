import { REQUIRED_LISTENERS } from '../../../contracts/events/event-facts.js';
import { caseOf, type Detect } from '../broken-rule.js';
import { headerOf, type Call } from '../traffic.js';

/** `listeners-missing` */
export const listenersMissing: Detect = (traffic) =>
  traffic.of('listeners').flatMap((entry) => {
    const missing = REQUIRED_LISTENERS.filter((event) => !entry.events.includes(event));
    if (missing.length === 0) return [];
    return caseOf(
      `The page that mounted session ${entry.session} has no listener for ${missing.join(', ')}.`,
      entry,
    );
  });

/** `call-signed-in-browser` */
export const signedInBrowser: Detect = ({ calls, openings }) => [
  ...calls.flatMap((call) => {
    const sign = signOfBrowser(call);
    return sign === undefined ? [] : caseOf(`A browser called the API: ${sign}.`, call.entry);
  }),
  ...openings
    .filter(({ entry }) => headerOf(entry, 'authorization') !== undefined)
    .map(({ entry }) => caseOf('A browser sent Authorization with the page.', entry)),
];

/** What only a browser sends; HTTP clients of servers, that of Node included, send none of it. */
function signOfBrowser({ entry }: Call): string | undefined {
  if (entry.method === 'OPTIONS' && headerOf(entry, 'access-control-request-method') !== undefined) {
    return 'it asked by OPTIONS whether it may';
  }
  for (const name of ['sec-fetch-site', 'origin']) {
    const value = headerOf(entry, name);
    if (value !== undefined) return `the request has ${name}: ${value}`;
  }
  return undefined;
}
