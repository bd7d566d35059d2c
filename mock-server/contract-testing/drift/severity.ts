import { BROWSER_RULES } from './browser/browser-severity.js';
import { ABSENT, type Severity } from './difference.js';
import type { Judged, SeverityRule } from './severity-rule.js';

const path =
  (pattern: RegExp) =>
  ({ path: where }: Judged): boolean =>
    pattern.test(where);

/** The first rule that matches decides. */
const RULES: readonly SeverityRule[] = [
  [
    ({ path: where, target }) => where === 'answer' && target.startsWith('none'),
    'breaks clients',
    'no answer comes',
  ],
  [path(/^answer$/), 'may break clients', 'clients wait, and give up'],
  [path(/^outcome$/), 'breaks clients', 'one serves what the other refuses'],
  [
    ({ served, breaksSchema }) => served && breaksSchema,
    'breaks clients',
    'a field that clients read is missing or of another type',
  ],
  [
    ({ path: where, served }) => served && where === 'body',
    'breaks clients',
    'clients cannot read the answer',
  ],
  [
    ({ path: where, served }) => served && /^body(\.response)?\.status$/.test(where),
    'breaks clients',
    'clients decide by the status',
  ],
  [
    ({ path: where, served }) => served && where === 'body.data.session_identifier',
    'breaks clients',
    'the session is not the one that is meant',
  ],
  [
    path(/^body(\.response)?\.status$/),
    'may break clients',
    'clients that read why they were refused find another status',
  ],
  [path(/(client_message|message|title)$/), 'cosmetic', 'text for people'],
  [
    path(/^header (content-type|retry-after|location)$/),
    'may break clients',
    'some clients read this header',
  ],
  [path(/^header /), 'cosmetic', 'clients do not read this header'],
  [path(/expiration/), 'may break clients', 'URLs expire sooner or later than expected'],
  [path(/^body$/), 'may break clients', 'clients that read why they were refused find another shape'],
  [path(/^http$/), 'may break clients', 'some clients decide by the HTTP status'],
  [path(/^limit$/), 'may break clients', 'clients must wait and try again'],
  ...BROWSER_RULES,
  [
    ({ sandbox }) => sandbox === ABSENT,
    'may break clients',
    'strict readers refuse a field that they do not know',
  ],
  [({ target }) => target === ABSENT, 'may break clients', 'a field that may be left out is not there'],
  [() => true, 'may break clients', 'its type differs'],
];

/** Returns the severity of a difference, and why. */
export function severityOf(difference: Judged): { readonly severity: Severity; readonly because: string } {
  const [, severity, because] = RULES.find(([when]) => when(difference))!;
  return { severity, because };
}
