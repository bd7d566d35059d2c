import fc from 'fast-check';
import { EVENT_CONSTANTS } from '../../../contracts/events/event-names.js';
import { CHANNEL } from '../../../contracts/plugin/conversation.js';
import { DESTINATIONS } from '../../../contracts/plugin/funding-destinations.js';
import { connectEmbedder } from '../../../sdk-stub/page/embedder.js';
import { mutatedJson } from '../generate/mutate-json.js';
import { agree, must, type FuzzTarget } from '../target.js';

/** A message that comes to the hosted page. */
interface Sent {
  readonly from: 'embedder' | 'another frame';
  readonly origin: string;
  readonly data: unknown;
}

const mount = fc.record(
  {
    channel: fc.constant(CHANNEL),
    type: fc.constant('mount'),
    funding_destination: fc.constantFrom<string>(...DESTINATIONS, 'gold'),
    listeners: fc.array(fc.constantFrom<string>(...EVENT_CONSTANTS, 'CLICK'), { maxLength: 2 }),
  },
  { requiredKeys: ['channel', 'type', 'funding_destination'] },
);

/** Messages that the hosted page reads, whoever embeds it. */
export const sdkMessage: FuzzTarget<Sent> = {
  name: 'sdk-message',
  reads: 'postMessage to the hosted page',
  oracle:
    'from the embedder, which has an origin: mount, a known destination, and listeners that are known events',
  weight: 6,
  input: fc.record({
    from: fc.constantFrom('embedder', 'embedder', 'another frame'),
    origin: fc.constantFrom('https://shop.example', 'https://evil.example', 'null'),
    data: fc.oneof({ weight: 3, arbitrary: mutatedJson(mount) }, fc.anything({ withMap: true })),
  }),
  judge({ from, origin, data }) {
    let receive: (event: object) => void = () => undefined;
    let mounted = false;
    const posted: { readonly data: { type?: string }; readonly to: string }[] = [];
    const parent = { postMessage: (sent: object, to: string) => posted.push({ data: sent, to }) };
    const page = {
      parent,
      addEventListener: (_: string, listener: typeof receive) => (receive = listener),
      removeEventListener: () => (receive = () => undefined),
    };
    const embedder = connectEmbedder(page as unknown as Window, {
      mount: () => (mounted = true),
      withoutOrigin: () => undefined,
    });
    receive({ source: from === 'embedder' ? parent : {}, origin, data });
    embedder.event('TOKEN_SUCCESS', { customer_account_token: 'secret' });
    const told = posted.filter((one) => one.data.type === 'event');
    must(
      told.every(({ to }) => mounted && to === origin),
      `an event went to ${told[0]?.to}`,
    );
    return agree(mounted, from === 'embedder' && origin !== 'null' && isMount(data));
  },
};

function isMount(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const { channel, type, funding_destination, listeners = [] } = data as Record<string, unknown>;
  return (
    channel === CHANNEL &&
    type === 'mount' &&
    (DESTINATIONS as readonly unknown[]).includes(funding_destination) &&
    Array.isArray(listeners) &&
    listeners.every((one) => (EVENT_CONSTANTS as readonly unknown[]).includes(one))
  );
}
