/**
 * What is done in the page that holds the script. Each function is sent as source text, so it uses nothing from outside
 * but its argument and the notes on the window.
 */
import type { NotedEvent, PageNotes } from './page-notes.js';

/** The script's global and a plugin, as far as anything may be taken for granted. */
interface Plugin {
  mount(...args: unknown[]): unknown;
  addEventListener(...args: unknown[]): unknown;
}
interface Sdk {
  create(...args: unknown[]): Plugin;
  readonly EVENTS?: Readonly<Record<string, string>>;
  readonly FUNDING_DESTINATIONS?: Readonly<Record<string, string>>;
}
type Page = Window & { readonly ingoSandboxDrift: PageNotes; readonly IngoInstantPayments: Sdk };

/** What a page shows, by path. */
export type PageSeen = Record<string, string>;

/** Says whether the script set its global: `object`, `undefined`. */
export const typeOfGlobal = (): string => typeof (window as unknown as Page).IngoInstantPayments;

/** The notes of this page that may be sent out of it. */
export const readNotes = (): Pick<PageNotes, 'events' | 'messages' | 'calledTwice'> => {
  const { events, messages, calledTwice } = (window as unknown as Page).ingoSandboxDrift;
  return { events, messages, calledTwice };
};

/** Describes the global: its members, its constants with their values, and what else the script put on the window. */
export function describeGlobal(): PageSeen {
  const { IngoInstantPayments: sdk, ingoSandboxDrift: notes } = window as unknown as Page;
  const MOST = 100;
  const seen: PageSeen = {};
  const isTable = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null;
  const ofFunctions = ['length', 'name', 'prototype', 'arguments', 'caller'];
  const members = Object.getOwnPropertyNames(sdk).filter(
    (name) => typeof sdk !== 'function' || !ofFunctions.includes(name),
  );
  for (const name of members.slice(0, MOST)) {
    const value = (sdk as unknown as Record<string, unknown>)[name];
    seen[`global.${name}`] = value === null ? 'null' : typeof value;
    if (!isTable(value)) continue;
    seen[`global.${name} can be changed`] = Object.isFrozen(value) ? 'no' : 'yes';
    for (const constant of Object.getOwnPropertyNames(value).slice(0, MOST)) {
      const text = value[constant];
      seen[`global.${name}.${constant}`] =
        typeof text === 'string' ? JSON.stringify(text.slice(0, 80)) : typeof text;
    }
  }
  const added = Object.getOwnPropertyNames(window).filter(
    (name) => !notes.before.includes(name) && name !== 'IngoInstantPayments' && name !== 'ingoSandboxDrift',
  );
  seen['other globals'] = added.length === 0 ? 'none' : added.sort().slice(0, 10).join(', ');
  return seen;
}

/** Calls `create` with right and wrong arguments, and describes a plugin. */
export function tryCreate(): PageSeen {
  const { IngoInstantPayments: sdk, ingoSandboxDrift: notes } = window as unknown as Page;
  const element = (): HTMLElement => notes.container();
  const calls: Record<string, () => unknown> = {
    'create(element)': () => sdk.create(element()),
    'create(element not on the page)': () => sdk.create(document.createElement('div')),
    'create()': () => sdk.create(),
    'create(null)': () => sdk.create(null),
    'create("#container")': () => sdk.create('#container'),
    'create(element, null)': () => sdk.create(element(), null),
    'create(element, { autoHeight: true, scrolling: false })': () =>
      sdk.create(element(), { autoHeight: true, scrolling: false }),
    'create(element, { autoHeight: "true" })': () => sdk.create(element(), { autoHeight: 'true' }),
    'create(element, { scrolling: 0 })': () => sdk.create(element(), { scrolling: 0 }),
    'create(element, { cssName: 5 })': () => sdk.create(element(), { cssName: 5 }),
    'create(element, { unknown: true })': () => sdk.create(element(), { unknown: true }),
  };
  const seen: PageSeen = {};
  for (const [name, call] of Object.entries(calls)) seen[name] = notes.outcome(call);
  let level: object | null = sdk.create(element());
  while (level !== null && level !== Object.prototype && level !== Function.prototype) {
    for (const name of Object.getOwnPropertyNames(level).slice(0, 100)) {
      const { value, get } = Object.getOwnPropertyDescriptor(level, name) ?? {};
      // A name with an underscore or of a class is not meant for clients.
      if (!/^_|^constructor$/.test(name)) seen[`plugin.${name}`] ??= get ? 'getter' : typeof value;
    }
    level = Object.getPrototypeOf(level) as object | null;
  }
  return seen;
}

/** Calls `addEventListener` with right and wrong arguments. */
export function tryListeners(): PageSeen {
  const { IngoInstantPayments: sdk, ingoSandboxDrift: notes } = window as unknown as Page;
  const known = sdk.EVENTS?.['TOKEN_SUCCESS'];
  const listen = (...args: unknown[]): string =>
    notes.outcome(() => sdk.create(notes.container()).addEventListener(...args));
  const listener = (): void => undefined;
  return {
    'addEventListener(EVENTS.TOKEN_SUCCESS, listener)': listen(known, listener),
    'addEventListener("TOKEN_SUCCESS", listener)': listen('TOKEN_SUCCESS', listener),
    'addEventListener("no.such.event", listener)': listen('no.such.event', listener),
    'addEventListener(undefined, listener)': listen(undefined, listener),
    'addEventListener(EVENTS.TOKEN_SUCCESS)': listen(known),
    'addEventListener(EVENTS.TOKEN_SUCCESS, object)': listen(known, { handleEvent: listener }),
  };
}

/** Calls `mount` with right and wrong arguments; `url` is one that shows an empty page. */
export function tryMount(url: string): PageSeen {
  const { IngoInstantPayments: sdk, ingoSandboxDrift: notes } = window as unknown as Page;
  const debit = sdk.FUNDING_DESTINATIONS?.['DEBIT'];
  const mount = (...args: unknown[]): string => {
    const container = notes.container();
    const plugin = sdk.create(container);
    const came = notes.outcome(() => plugin.mount(...args));
    const frames = document.querySelectorAll('iframe');
    for (const frame of frames) frame.remove();
    container.remove();
    return `${came}, ${frames.length === 0 ? 'no' : frames.length === 1 ? 'an' : frames.length} iframe`;
  };
  return {
    'mount(url, FUNDING_DESTINATIONS.DEBIT)': mount(url, debit),
    'mount(url, "debit")': mount(url, 'debit'),
    'mount()': mount(),
    'mount(url)': mount(url),
    'mount(url, "gold")': mount(url, 'gold'),
    'mount(url, "DEBIT")': mount(url, 'DEBIT'),
    'mount(URL object, FUNDING_DESTINATIONS.DEBIT)': mount(new URL(url), debit),
    'mount("/session/1", FUNDING_DESTINATIONS.DEBIT)': mount('/session/1', debit),
    'mount("javascript:void 0", FUNDING_DESTINATIONS.DEBIT)': mount('javascript:void 0', debit),
  };
}

/** How to mount a session. */
export interface MountOrder {
  readonly url: string;
  /** Name of a constant, or its value as text. */
  readonly destination: { readonly constant: string } | { readonly text: string };
  readonly options?: Readonly<Record<string, unknown>>;
  /** Whether listeners are added before `mount`, or right after it. */
  readonly listen: 'before' | 'after';
  /** Events to listen to beside those of the script. */
  readonly names: readonly string[];
}

/** Mounts a session, and notes every event from then on. Returns what came of `mount`. */
export function mountSession(order: MountOrder): string {
  const page = window as unknown as Page & { plugin?: Plugin };
  const { IngoInstantPayments: sdk, ingoSandboxDrift: notes } = page;
  const ofText = (text: string): string =>
    Object.entries(sdk.EVENTS ?? {}).find(([, value]) => value === text)?.[0] ?? text;
  const container = notes.container();
  container.append(document.createElement('p'));
  const plugin = sdk.create(container, order.options);
  const note = (name: string) => {
    return (...args: unknown[]): void => {
      notes.events.push({
        event: ofText(name),
        payload: args[0],
        args: args.length,
        duringMount: notes.mounting,
      } satisfies NotedEvent);
    };
  };
  const listen = (): void => {
    for (const name of new Set([...Object.values(sdk.EVENTS ?? {}), ...order.names])) {
      notes.outcome(() => plugin.addEventListener(name, note(name)));
    }
    const count = (): void => void (notes.calledTwice += 1);
    for (let times = 0; times < 2; times += 1) {
      notes.outcome(() => plugin.addEventListener(sdk.EVENTS?.['PAGE_LOAD'], count));
    }
  };
  const { destination } = order;
  const value = 'text' in destination ? destination.text : sdk.FUNDING_DESTINATIONS?.[destination.constant];
  if (order.listen === 'before') listen();
  notes.mounting = true;
  const came = notes.outcome(() => plugin.mount(order.url, value));
  notes.mounting = false;
  if (order.listen === 'after') listen();
  page.plugin = plugin;
  return came;
}

/** Mounts once more with the plugin of `mountSession`. Returns what came of it. */
export function mountAgain(order: { readonly url: string; readonly destination: string }): string {
  const page = window as unknown as Page & { plugin?: Plugin };
  return page.ingoSandboxDrift.outcome(() => page.plugin?.mount(order.url, order.destination));
}

/** Describes the iframes of the page: how many, where, and the attributes of the first. */
export function describeFrames(url: string): PageSeen {
  const frames = [...document.querySelectorAll('iframe')];
  const frame = frames.at(-1);
  if (!frame) return { iframes: '0' };
  const beside = frame.parentElement;
  const container = document.querySelector('body > div');
  const seen: PageSeen = {
    iframes: String(frames.length),
    'iframe place':
      beside !== container
        ? container?.contains(frame)
          ? 'deeper in the container'
          : 'outside of the container'
        : container?.lastElementChild === frame
          ? 'last child of the container'
          : 'child of the container, not the last',
    'iframe siblings':
      [...(beside?.children ?? [])]
        .filter((one) => one !== frame)
        .map(({ tagName }) => tagName.toLowerCase())
        .join(', ') || 'none',
  };
  for (const { name, value } of frame.attributes) {
    const words: Record<string, string> = {
      src:
        value === url
          ? 'the authorized URL'
          : value.startsWith(url)
            ? 'the authorized URL and more'
            : 'another address',
      style: 'set',
    };
    const kind = /^(title|name|id|aria-.*|data-.*)$/.test(name) ? 'text' : JSON.stringify(value.slice(0, 80));
    seen[`iframe attribute ${name}`] = words[name] ?? kind;
  }
  return seen;
}
