import type { Severity } from '../../mock-server/contract-testing/drift/difference.js';

/** A difference planted in the script, and where it is to be found. */
export interface PlantedDifference {
  readonly name: string;
  /** JavaScript that plants it; `sdk` is the global that will be set, `real` that of the stub, `on` changes calls. */
  readonly plant: string;
  readonly found: {
    readonly probe: string;
    readonly path: string;
    readonly target: string;
    readonly severity: Severity;
  };
  /** Other paths on which it shows. */
  readonly also?: readonly string[];
}

const breaks = 'breaks clients';
const mayBreak = 'may break clients';
const cosmetic = 'cosmetic';

/** Every difference that must be found. */
export const PLANTED_DIFFERENCES: readonly PlantedDifference[] = [
  {
    name: 'a constant is missing',
    plant: `delete sdk.FUNDING_DESTINATIONS.BILLPAY`,
    found: {
      ...{ probe: 'sdk-global', path: 'global.FUNDING_DESTINATIONS.BILLPAY' },
      ...{ target: 'absent', severity: breaks },
    },
  },
  {
    name: 'a constant has another value',
    plant: `sdk.FUNDING_DESTINATIONS.PAYPAL = 'paypal-venmo'`,
    found: {
      ...{ probe: 'sdk-global', path: 'global.FUNDING_DESTINATIONS.PAYPAL' },
      ...{ target: '"paypal-venmo"', severity: mayBreak },
    },
    also: ['global.FUNDING_DESTINATIONS can be changed'],
  },
  {
    name: 'an event that the stub does not have',
    plant: `sdk.EVENTS.HELP_OPENED = 'iip.webplugin.help_opened'`,
    found: {
      ...{ probe: 'sdk-global', path: 'global.EVENTS.HELP_OPENED' },
      ...{ target: '"iip.webplugin.help_opened"', severity: cosmetic },
    },
    also: ['global.EVENTS can be changed'],
  },
  {
    name: 'another member of the global',
    plant: `sdk.version = '2.2.0'`,
    found: { probe: 'sdk-global', path: 'global.version', target: 'string', severity: cosmetic },
  },
  {
    name: 'another global',
    plant: `window.ingoHelper = {}`,
    found: { probe: 'sdk-global', path: 'other globals', target: 'ingoHelper', severity: cosmetic },
  },
  {
    name: 'no check of the element',
    plant: `on.create.push((call) => { if (!(call.element instanceof Element)) call.element = document.createElement('div'); })`,
    found: { probe: 'sdk-create', path: 'create(null)', target: 'returns object', severity: mayBreak },
    also: ['create()', 'create("#container")'],
  },
  {
    name: 'another method of the plugin',
    plant: `on.created.push((plugin) => { plugin.unmount = () => undefined; })`,
    found: { probe: 'sdk-create', path: 'plugin.unmount', target: 'function', severity: cosmetic },
  },
  {
    name: 'no check of event names',
    plant: `on.listen.push((call) => { if (call.name === 'no.such.event') call.skip = true; })`,
    found: {
      ...{ probe: 'sdk-listeners', path: 'addEventListener("no.such.event", listener)' },
      ...{ target: 'returns undefined', severity: mayBreak },
    },
  },
  {
    name: 'text is refused as a destination',
    plant: `on.mount.push((call) => { if (call.destination === 'ach') throw new RangeError('no'); })`,
    found: {
      ...{ probe: 'mount-without-options', path: 'mount(authorized_url, "ach")' },
      ...{ target: 'throws RangeError', severity: breaks },
    },
    also: ['mount-without-options', 'session after cancel', 'refresh after it ended'],
  },
  {
    name: 'no check of the destination',
    plant: `on.mount.push((call) => { if (call.destination === 'gold') call.destination = 'debit'; })`,
    found: {
      ...{ probe: 'sdk-mount', path: 'mount(url, "gold")' },
      ...{ target: 'returns undefined, an iframe', severity: mayBreak },
    },
  },
  {
    name: 'an element around the iframe',
    plant: `on.create.push((call) => { call.element = call.element.appendChild(document.createElement('section')); })`,
    found: {
      ...{ probe: 'mount', path: 'iframe place', target: 'deeper in the container', severity: mayBreak },
    },
    also: ['iframe siblings'],
  },
  {
    name: 'an attribute of the iframe',
    plant: `on.mounted.push((frame) => frame.setAttribute('loading', 'eager'))`,
    found: { probe: 'mount', path: 'iframe attribute loading', target: '"eager"', severity: cosmetic },
  },
  {
    name: 'cssName is not used',
    plant: `on.mounted.push((frame) => frame.removeAttribute('class'))`,
    found: { probe: 'mount', path: 'iframe attribute class', target: 'absent', severity: mayBreak },
  },
  {
    name: 'autoHeight does nothing',
    plant: `on.create.push((call) => { if (call.options?.autoHeight === true) call.options = { ...call.options, autoHeight: false }; })`,
    found: { probe: 'mount', path: 'iframe height', target: '600 px', severity: mayBreak },
    also: ['iframe attribute height', 'iframe attribute style'],
  },
  {
    name: 'a field of an event is missing',
    plant: `on.event.push(({ payload }) => { delete payload.tracer_token; delete payload.content?.tracer_token; })`,
    found: { probe: 'mount', path: 'event PAGE_LOAD.tracer_token', target: 'absent', severity: breaks },
    also: [
      ...['SESSION_ERROR', 'FUNDING_CANCELED'].map((event) => `event ${event}.tracer_token`),
      'tracer_token',
    ],
  },
  {
    name: 'another field of an event',
    plant: `on.event.push(({ name, payload }) => { if (name === sdk.EVENTS.PAGE_LOAD) payload.language = 'en'; })`,
    found: { probe: 'mount', path: 'event PAGE_LOAD.language', target: 'text', severity: mayBreak },
  },
  {
    name: 'a second argument of listeners',
    plant: `on.event.push((call) => { call.more = ['more']; })`,
    found: { probe: 'mount', path: 'listener arguments', target: '2', severity: mayBreak },
  },
  {
    name: 'a listener that is added twice is called twice',
    plant: `on.listen.push((call) => { call.always = true; })`,
    found: { probe: 'mount', path: 'calls of a listener added twice', target: '2', severity: mayBreak },
  },
  {
    name: 'a message that is none of the iframe',
    plant: `on.mounted.push(() => window.postMessage('ready', '*'))`,
    found: {
      ...{ probe: 'mount', path: 'messages to the page', severity: cosmetic },
      target: 'object, text with channel, event, height, payload, type',
    },
    also: ['messages to the page, origin'],
  },
  {
    name: 'a second mount leaves the first iframe',
    plant: `on.mount.push((call) => { if (call.again) call.leave = true; })`,
    found: { probe: 'mount-twice', path: 'iframes', target: '2', severity: breaks },
  },
  {
    name: 'an expired URL leads to another event',
    plant: `on.listen.push((call) => {
      if (call.name === sdk.EVENTS.SESSION_EXPIRED) call.skip = true;
      if (call.name === sdk.EVENTS.SESSION_ERROR) call.names = [call.name, sdk.EVENTS.SESSION_EXPIRED];
    })`,
    found: { probe: 'mount-expired-url', path: 'events', target: 'SESSION_ERROR', severity: breaks },
  },
  {
    name: 'the iframe goes when the recipient cancels',
    plant: `on.event.push(({ name }) => { if (name === sdk.EVENTS.FUNDING_CANCELED) document.querySelector('iframe')?.remove(); })`,
    found: { probe: 'cancel', path: 'iframes after cancel', target: '0', severity: breaks },
  },
];

/**
 * Returns a script that behaves as the stub does, but for the planted differences.
 *
 * @param stub source of the stub.
 */
export const impostorScript = (
  stub: string,
  plants = PLANTED_DIFFERENCES.map(({ plant }) => plant),
): string => `${stub}
(() => {
  const real = window.IngoInstantPayments;
  const on = { create: [], created: [], listen: [], mount: [], mounted: [], event: [] };
  const sdk = {
    EVENTS: { ...real.EVENTS },
    FUNDING_DESTINATIONS: { ...real.FUNDING_DESTINATIONS },
    create(element, options) {
      const call = { element, options };
      for (const change of on.create) change(call);
      let inner = real.create(call.element, call.options);
      const listeners = [];
      let mounts = 0;
      const plugin = {
        mount(url, destination) {
          const call = { destination, again: mounts > 0 };
          for (const change of on.mount) change(call);
          if (call.leave) {
            inner = real.create(document.querySelector('iframe').parentElement, options);
            for (const [name, listener] of listeners) inner.addEventListener(name, listener);
          }
          inner.mount(url, call.destination);
          mounts += 1;
          for (const change of on.mounted) change([...document.querySelectorAll('iframe')].at(-1));
        },
        addEventListener(name, listener) {
          const call = { name, names: [name] };
          for (const change of on.listen) change(call);
          if (call.skip) return;
          const known = listeners.find(([, , given]) => given === listener && !call.always);
          const wrapped = typeof listener !== 'function' ? listener : known ? known[1] : (payload) => {
            const event = { name, payload, more: [] };
            for (const change of on.event) change(event);
            listener(event.payload, ...event.more);
          };
          for (const one of call.names) {
            inner.addEventListener(one, wrapped);
            listeners.push([one, wrapped, listener]);
          }
        },
      };
      for (const change of on.created) change(plugin);
      return plugin;
    },
  };
  ${plants.join(';\n  ')};
  window.IngoInstantPayments = sdk;
})();
`;
