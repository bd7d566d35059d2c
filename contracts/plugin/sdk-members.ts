import type { Fact } from '../facts.js';

interface MemberRow extends Fact {
  /** What the SDK of the sandbox does with it; absent where it does not have it. */
  readonly does?: string;
  /** What it does not do. */
  readonly not?: string;
}

const QUICK_START = 'docs/iframe/quick-start';
const IN_USE = 'passed by an integration in public use';
const NOWHERE = {
  not: 'the SDK does not have it, unless its script is loaded with ?undocumented; a call says so in the console',
  grade: 'inferred',
  source: 'no page names it',
} as const;

/** Members of the SDK, and options of `create`: one row each. */
export const SDK_MEMBERS = {
  'IngoInstantPayments.create': { does: 'creates a plugin', grade: 'documented', source: QUICK_START },
  'IngoInstantPayments.EVENTS': {
    does: 'has every event below',
    grade: 'documented',
    source: QUICK_START,
  },
  'IngoInstantPayments.FUNDING_DESTINATIONS': {
    does: 'has every destination below',
    grade: 'documented',
    source: QUICK_START,
  },
  'options.autoHeight': {
    does: 'gives the iframe the height of its page',
    grade: 'documented',
    source: QUICK_START,
  },
  'options.scrolling': {
    does: 'false keeps the iframe from scrolling',
    grade: 'documented',
    source: QUICK_START,
  },
  'options.cssName': { does: 'is the class of the iframe', grade: 'inferred', source: IN_USE },
  'plugin.mount': {
    does: 'opens the hosted page in an iframe',
    grade: 'documented',
    source: QUICK_START,
  },
  'plugin.addEventListener': {
    does: 'before or after mount; events that come before a listener are kept for it',
    grade: 'documented',
    source: QUICK_START,
  },
  'plugin.removeEventListener': NOWHERE,
  'plugin.unmount': NOWHERE,
  'plugin.destroy': NOWHERE,
} as const satisfies Record<string, MemberRow>;
