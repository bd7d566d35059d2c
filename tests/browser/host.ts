import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from '@playwright/test';
import type { EventConstant } from '../../contracts/events/event-names.js';
import type { FundingDestination } from '../../contracts/plugin/funding-destinations.js';
import type { IngoInstantPayments, IngoPluginOptions } from '../../sdk-stub/script/types.js';

/** An event as the page of the integration received it. */
export interface Received {
  /** Constant of `EVENTS`. */
  readonly name: EventConstant;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What to mount. */
export interface Mounting {
  readonly url: string;
  readonly destination: FundingDestination;
  readonly options?: IngoPluginOptions;
}

/** What the page of the integration has on its window. */
interface HostWindow {
  IngoInstantPayments: IngoInstantPayments;
  received: { name: string; data: unknown }[];
}

/** An integration's site on an origin of its own, `localhost`, whose pages record every event. */
export interface Host {
  readonly origin: string;
  /** Address of the SDK script on the sandbox. */
  readonly sdk: string;
  /**
   * Opens a page with a container, `#ingo`. Its head is the SDK's `<script>`, unless another is given.
   *
   * @param headers what the site answers the page with, beside its type.
   */
  open(page: Page, head?: string, headers?: Readonly<Record<string, string>>): Promise<void>;
  /** Creates a plugin in the container, listens to every event, and mounts. */
  mount(page: Page, mounting: Mounting): Promise<void>;
  /** Every event that arrived so far, in order. */
  events(page: Page): Promise<Received[]>;
  /** Resolves with the payload of an event once it has arrived, so many times. */
  waitFor(page: Page, name: EventConstant, times?: number): Promise<Received['data']>;
  /** What stands in the iframe. */
  frame(page: Page): FrameLocator;
  close(): Promise<void>;
}

/** Starts the site. */
export async function startHost(sandboxUrl: string): Promise<Host> {
  const sdk = `${sandboxUrl}/sdk/ingo.instantpayments.clientsdk_v2.0.js`;
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const head = searchParams.get('head') ?? '';
    response.writeHead(request.url === '/favicon.ico' ? 204 : 200, {
      ...(JSON.parse(searchParams.get('headers') ?? '{}') as Readonly<Record<string, string>>),
      'content-type': 'text/html; charset=utf-8',
    });
    response.end(request.url === '/favicon.ico' ? undefined : documentWith(head));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;

  const events = (page: Page): Promise<Received[]> =>
    page.evaluate(() => (window as unknown as HostWindow).received as Received[]);

  return {
    origin,
    sdk,
    async open(page, head = `<script src="${sdk}"></script>`, headers = {}) {
      await page.goto(`${origin}/?${new URLSearchParams({ head, headers: JSON.stringify(headers) })}`);
    },
    async mount(page, mounting) {
      await page.evaluate(mountPlugin, mounting);
    },
    events,
    async waitFor(page, name, times = 1) {
      await page.waitForFunction(
        ([wanted, count]) =>
          (window as unknown as HostWindow).received.filter((event) => event.name === wanted).length >= count,
        [name, times] as const,
      );
      return (await events(page)).filter((event) => event.name === name)[times - 1]!.data;
    },
    frame: (page) => page.frameLocator('#ingo iframe'),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Runs in the page. What happens when is marked there, for those who measure. */
function mountPlugin({ url, destination, options }: Mounting): void {
  const { IngoInstantPayments: sdk, received } = window as unknown as HostWindow;
  const plugin = sdk.create(document.getElementById('ingo')!, options);
  for (const [name, event] of Object.entries(sdk.EVENTS))
    plugin.addEventListener(event, (data) => {
      performance.mark(name);
      received.push({ name, data });
    });
  performance.mark('mount');
  plugin.mount(url, destination);
}

const documentWith = (head: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>An integration</title>
<script>window.received = []</script>
${head}
</head>
<body><main id="ingo"></main></body>
</html>
`;
