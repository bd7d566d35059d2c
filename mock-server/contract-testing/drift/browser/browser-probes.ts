import { EVENTS, type EventConstant } from '../../../../contracts/events/event-names.js';
import type { ReadingName } from '../../../../contracts/readings/readings.js';
import { FOREIGN_HOST } from '../../target/samples.js';
import { TargetError } from '../../target/target.js';
import type { Seen } from '../observation.js';
import { sessionOf, type BrowserRun } from './browser-run.js';
import { describeEvents, formOfTracer, namesOf, placeOfFields } from './describe-events.js';
import { describeMessages } from './describe-messages.js';
import { findCancel } from './fill-form.js';
import {
  describeGlobal,
  mountAgain,
  mountSession,
  tryCreate,
  tryListeners,
  tryMount,
  type MountOrder,
} from './page-functions.js';
import type { ProbePage } from './probe-page.js';

/** Why a probe could not observe anything. */
export interface Unprobed {
  readonly unprobed: string;
}

/** Events that no probe causes, and why. */
export const UNPROBED_EVENTS: readonly { readonly events: readonly EventConstant[]; readonly why: string }[] =
  [
    {
      events: [
        ...(['TOKEN_SUCCESS', 'TERMINAL_FAILURE', 'TERMINAL_FAILURE_ACKNOWLEDGED'] as const),
        ...(['MAX_VERIFICATION_ATTEMPTS_EXCEEDED', 'ACCOUNT_COULD_NOT_BE_VERIFIED'] as const),
        'BILLPAY_SEARCH_NO_MATCH_FOUND',
      ],
      why: 'needs a person with a real account',
    },
    { events: ['PLUGIN_ERROR', 'UNSUPPORTED_BROWSER_DETECTED'], why: 'cannot be caused from outside' },
  ];

/** One thing that is done in a page with the script. */
export interface BrowserProbe {
  readonly name: string;
  /** What is done, in words. */
  readonly does: string;
  /** Readings that what it sees depends on. */
  readonly readings: readonly ReadingName[];
  /** Runs when all others have ended, since time passes for it; its session is made before they begin. */
  readonly last?: true;
  /** Uses a page at the registered origin that has loaded the script. */
  readonly run: (page: ProbePage, run: BrowserRun) => Promise<Seen | Unprobed>;
}

const names = Object.values(EVENTS);
const CSS_CLASS = 'ingo-sandbox-drift-frame';

/** Mounts the session of a probe, and waits for its events. */
async function mounted(page: ProbePage, order: Omit<MountOrder, 'names'>) {
  const came = await page.run(mountSession, { ...order, names });
  return { came, events: await page.settle() };
}

const DEBIT = { destination: { constant: 'DEBIT' }, listen: 'before' } as const;

/** Everything that can be seen without a real account, in the order in which it is done. */
export const BROWSER_PROBES: readonly BrowserProbe[] = [
  {
    ...{ name: 'sdk-global', does: 'loads the script and looks at its global', readings: [] },
    run: (page) => page.run(describeGlobal, undefined),
  },
  {
    ...{ name: 'sdk-create', does: 'calls create with right and wrong arguments', readings: [] },
    run: (page) => page.run(tryCreate, undefined),
  },
  {
    ...{ name: 'sdk-listeners', does: 'calls addEventListener with right and wrong arguments', readings: [] },
    run: (page) => page.run(tryListeners, undefined),
  },
  {
    ...{ name: 'sdk-mount', does: 'calls mount with right and wrong arguments', readings: [] },
    run: (page) => page.run(tryMount, page.emptyUrl),
  },
  {
    ...{ name: 'mount', does: 'mounts a session with every option, listeners added before' },
    readings: ['eventPayload'],
    async run(page, run) {
      const { id, url } = await run.session('mount');
      const options = { autoHeight: true, scrolling: false, cssName: CSS_CLASS };
      const { came, events } = await mounted(page, { url, options, ...DEBIT });
      requireShown(page, run);
      const height = await page.height();
      const { messages, calledTwice } = await page.notes();
      const loads = events.filter(({ event }) => event === 'PAGE_LOAD');
      return {
        'mount(authorized_url, FUNDING_DESTINATIONS.DEBIT)': came,
        ...(await page.frames(url)),
        'iframe height': height,
        ...describeEvents(events, { session: id }),
        ...(loads[0] && {
          'payload fields': placeOfFields(loads[0].payload),
          'listener arguments': String(loads[0].args),
        }),
        'events before mount returns': namesOf(events.filter(({ duringMount }) => duringMount)),
        'calls of a listener added twice': String(calledTwice / (loads.length || 1)),
        ...describeMessages('messages to the page', messages, new URL(url).origin),
        ...describeMessages('messages to the iframe', await page.messagesOfIframe(), run.side.origin),
      };
    },
  },
  {
    ...{ name: 'mount-without-options', does: 'mounts with text as destination, listeners added after' },
    readings: ['tracerToken'],
    async run(page, run) {
      const { url } = await run.session('mount-without-options');
      const order = { url, destination: { text: 'ach' }, listen: 'after' } as const;
      const { came, events } = await mounted(page, order);
      // A call that throws shows nothing; it is a difference of its own.
      if (!came.startsWith('throws')) requireShown(page, run);
      return {
        'mount(authorized_url, "ach")': came,
        ...(await page.frames(url)),
        'iframe height': await page.height(),
        events: namesOf(events),
        ...(events[0] && { tracer_token: formOfTracer(events[0].payload) }),
      };
    },
  },
  {
    ...{ name: 'mount-twice', does: 'mounts the same URL a second time', readings: ['authorizedUrlUse'] },
    async run(page, run) {
      const { url } = await run.session('mount-twice');
      const { events } = await mounted(page, { url, ...DEBIT });
      const came = await page.run(mountAgain, { url, destination: 'debit' });
      const more = await page.settle(events.length);
      const { iframes = '0' } = await page.frames(url);
      return { 'second mount': came, iframes, 'iframe document': page.document, events: namesOf(more) };
    },
  },
  {
    ...{ name: 'mount-dead-url', does: 'mounts a URL with another hash', readings: [] },
    async run(page, run) {
      const { id, url } = await run.session('mount-dead-url');
      const { came, events } = await mounted(page, { url: forged(url), ...DEBIT });
      return { mount: came, 'iframe document': page.document, ...describeEvents(events, { session: id }) };
    },
  },
  {
    ...{ name: 'mount-from-foreign-page', does: 'mounts on a page whose origin is not registered' },
    readings: ['domainEnforcement'],
    async run(page, run) {
      const { url } = await run.session('mount-from-foreign-page');
      const foreign = await run.open(FOREIGN_HOST.replace(/^https?:/, new URL(run.side.origin).protocol));
      try {
        const { events } = await mounted(foreign, { url, ...DEBIT });
        return { 'iframe document': foreign.document, events: namesOf(events) };
      } finally {
        await foreign.close();
      }
    },
  },
  {
    ...{
      name: 'cancel',
      does: "cancels, after the sample card of Ingo's pages was typed where that is needed",
    },
    readings: ['afterFundingCanceled', 'refreshOfEndedSession'],
    async run(page, run) {
      const { id, url } = await run.session('cancel');
      await mounted(page, { url, ...DEBIT });
      requireShown(page, run);
      const frame = await page.frame();
      const cancel = frame && (await findCancel(frame));
      if (!cancel) return { unprobed: 'the page in the iframe shows nothing by which to cancel' };
      const before = (await page.notes()).events.length;
      await cancel.click();
      const events = await page.settle(before);
      const { iframes = '0' } = await page.frames(url);
      const reply = await run.refresh('cancel');
      const again = sessionOf(reply, 0);
      const goesOn = again?.id === id && (await mountsAgain(page, again.url));
      return {
        ...describeEvents(events, { session: id }),
        'iframes after cancel': iframes,
        'session after cancel': goesOn ? 'goes on' : 'has ended',
        'refresh after it ended': goesOn
          ? 'not tried'
          : again === undefined
            ? 'refused'
            : again.id === id
              ? 'the same session'
              : 'a new session',
      };
    },
  },
  {
    ...{ name: 'mount-expired-url', does: 'mounts a URL that has expired', readings: [], last: true },
    async run(page, run) {
      const session = await run.session('mount-expired-url');
      await run.outlive(session);
      const { came, events } = await mounted(page, { url: session.url, ...DEBIT });
      return {
        ...{ mount: came, 'iframe document': page.document },
        ...describeEvents(events, { session: session.id }),
      };
    },
  },
];

/** Whether a page comes up when another destination is mounted. */
async function mountsAgain(page: ProbePage, url: string): Promise<boolean> {
  const { length } = (await page.notes()).events;
  await page.run(mountAgain, { url, destination: 'ach' });
  return (await page.settle(length)).some(({ event }) => event === 'PAGE_LOAD');
}

/** An authorized URL that no one minted: with another hash, or of another session where it has none. */
function forged(url: string): string {
  const otherHash = url.replace(/([?&]h=)[^&]*/, `$1${'A'.repeat(43)}%3d`);
  return otherHash === url ? url.replace(/[0-9a-f]{12}(?=[/?]|$)/i, '0'.repeat(12)) : otherHash;
}

/** @throws TargetError where an iframe that must be shown is not. */
function requireShown({ document }: ProbePage, { side }: BrowserRun): void {
  if (document === 'shown') return;
  throw new TargetError(
    document === 'none'
      ? `the script ${side.sdk} adds no iframe that loads an authorized_url of ${side.context.target.url}`
      : `the plugin page is not shown on a page of ${side.origin} (${document}): is this origin registered with the program?`,
  );
}
