import { ABSENT } from '../difference.js';
import type { Judged, SeverityRule } from '../severity-rule.js';

const at =
  (pattern: RegExp, matches: (difference: Judged) => boolean = () => true): SeverityRule[0] =>
  (difference) =>
    pattern.test(difference.path) && matches(difference);
const missing = ({ target }: Judged): boolean => target === ABSENT;
const more = ({ sandbox }: Judged): boolean => sandbox === ABSENT;
const throws = ({ target }: Judged): boolean => target.startsWith('throws');
const takes = ({ sandbox, target }: Judged): boolean =>
  sandbox.startsWith('throws') && !target.startsWith('throws');

/** How severe a difference in a browser is; the first rule that matches decides. */
export const BROWSER_RULES: readonly SeverityRule[] = [
  [at(/^(global|plugin)\./, missing), 'breaks clients', 'code that uses it gets undefined'],
  [at(/ can be changed$/), 'cosmetic', 'code does not change constants'],
  [at(/^(global|plugin)\./, more), 'cosmetic', 'the script has more than clients know'],
  [
    at(/^global\.(EVENTS|FUNDING_DESTINATIONS)\./),
    'may break clients',
    'code that spells the value, not the constant, misses it',
  ],
  [at(/^other globals$/), 'cosmetic', 'it may be in the way of the names of a page'],
  [
    at(/^(create|mount|addEventListener|second mount)\b/, throws),
    'breaks clients',
    'a call that works in the sandbox throws',
  ],
  [
    at(/^(create|mount|addEventListener|second mount)\b/, takes),
    'may break clients',
    'a mistake that the sandbox reports goes unnoticed',
  ],
  [at(/^iframes/), 'breaks clients', 'the recipient sees another number of forms'],
  [
    at(/^iframe (place|siblings)$/),
    'may break clients',
    'style sheets and tests look for the iframe elsewhere',
  ],
  [
    at(/^iframe attribute class$/),
    'may break clients',
    'cssName does not lead to the style sheet of the page',
  ],
  [at(/^iframe height$/), 'may break clients', 'the form is cut off, or has a gap below'],
  [at(/^iframe /), 'cosmetic', 'clients do not read it'],
  [at(/^events$/), 'breaks clients', 'clients wait for an event, or get one that they do not expect'],
  [at(/^payload fields$/), 'breaks clients', 'clients read the fields elsewhere'],
  [at(/^event \w+\./, missing), 'breaks clients', 'a field that clients read is missing'],
  [at(/^event \w+\.page$/), 'may break clients', 'clients that tell pages by their name find another'],
  [
    at(/^(session after cancel|refresh after it ended)$/),
    'may break clients',
    'a session that was canceled goes on, or does not',
  ],
  [
    at(/^(listener arguments|calls of a listener added twice|events before mount returns)$/),
    'may break clients',
    'listeners are called in another way',
  ],
  [at(/^messages /), 'cosmetic', 'only the script reads them'],
];
