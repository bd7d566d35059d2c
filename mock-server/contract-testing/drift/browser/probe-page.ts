import type { Browser, BrowserContext, Frame, Page, Request, Route } from '@playwright/test';
import { isProductionHost } from '../../../../contracts/hosts/ingo-hosts.js';
import { realPause, realTime, realTimer } from '../../../world/world.js';
import { TargetError } from '../../target/target.js';
import type { Seen } from '../observation.js';
import { BrowserError } from './browser-error.js';
import { describeFrames, readNotes, typeOfGlobal } from './page-functions.js';
import { installNotes, NOTES, type NotedEvent, type NotedMessage } from './page-notes.js';

/** How long a probe waits. */
export interface BrowserLimits {
  /** For a script, a page or an event, in milliseconds; after that it is taken not to come. */
  readonly patienceMs: number;
  /** After an event, in milliseconds, until it is taken to be the last. */
  readonly quietMs: number;
}

/** Where a page is opened, and what it loads. */
export interface PageOrder {
  /** Origin of the page; no server is needed there. */
  readonly origin: string;
  /** Address of the script. */
  readonly sdk: string;
  readonly limits: BrowserLimits;
}

const PAGE_PATH = '/ingo-sandbox-drift';
const EMPTY_PATH = '/ingo-sandbox-drift/empty';
const POLL_MS = 25;
const LONGEST_GROWTH_MS = 500;

/** A page at an origin that loads a script, and the iframes in it. */
export class ProbePage {
  readonly #context: BrowserContext;
  readonly #page: Page;
  readonly #order: PageOrder;
  /** What came of the newest document of an iframe. */
  #document = 'none';

  private constructor(context: BrowserContext, page: Page, order: PageOrder) {
    this.#context = context;
    this.#page = page;
    this.#order = order;
    page.on('response', (response) => {
      if (this.#isOfIframe(response.request())) {
        this.#document = response.ok() ? 'shown' : `HTTP ${response.status()}`;
      }
    });
    page.on('requestfailed', (request) => {
      const { errorText = 'unknown' } = request.failure() ?? {};
      // An iframe that the script removes or points elsewhere is none of these.
      if (errorText !== 'net::ERR_ABORTED' && this.#isOfIframe(request))
        this.#document = `refused, ${errorText}`;
    });
  }

  /**
   * Opens a page at the origin, which loads the script.
   *
   * @throws TargetError where the script does not load, or does not set its global.
   */
  static async open(browser: Browser, order: PageOrder): Promise<ProbePage> {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const opened = new ProbePage(context, page, order);
    try {
      await context.addInitScript(installNotes, NOTES);
      await context.route(
        ({ origin, hostname }) => origin === order.origin || isProductionHost(hostname),
        (route) => answer(route, page, order),
      );
      await opened.#load();
      return opened;
    } catch (error) {
      await opened.close();
      throw error;
    }
  }

  /** Address of an empty page at the origin. */
  get emptyUrl(): string {
    return this.#order.origin + EMPTY_PATH;
  }

  /** Runs a function in the page. */
  run<Result, Argument>(call: (argument: Argument) => Result, argument: Argument): Promise<Result> {
    return this.#within(this.#page.evaluate(call as (argument: unknown) => Result, argument));
  }

  /** The events and messages that were noted so far. */
  notes(): Promise<ReturnType<typeof readNotes>> {
    return this.run(readNotes, undefined);
  }

  /**
   * Waits for the next event, until no more come; or until an iframe is refused, which sends none.
   *
   * @param before number of events that came before.
   */
  async settle(before = 0): Promise<readonly NotedEvent[]> {
    const { patienceMs, quietMs } = this.#order.limits;
    const end = realTime() + patienceMs;
    let { events } = await this.notes();
    while (events.length <= before && !this.#document.startsWith('refused') && realTime() < end) {
      await realPause(POLL_MS);
      ({ events } = await this.notes());
    }
    for (let known = -1; known < events.length && realTime() < end;) {
      known = events.length;
      await realPause(quietMs);
      ({ events } = await this.notes());
    }
    return events.slice(before);
  }

  /** What came of the document of the newest iframe: `shown`, `HTTP 410`, or why the browser refused it. */
  get document(): string {
    return this.#document;
  }

  /** Describes the iframes. */
  frames(url: string): Promise<Seen> {
    return this.run(describeFrames, url);
  }

  /** The messages that the newest iframe got. */
  async messagesOfIframe(): Promise<readonly NotedMessage[]> {
    const frame = await this.frame();
    return frame ? (await this.#within(frame.evaluate(readNotes))).messages : [];
  }

  /** The newest iframe; undefined where there is none. */
  async frame(): Promise<Frame | undefined> {
    const element = await this.#page.$('iframe >> nth=-1');
    return (await element?.contentFrame()) ?? undefined;
  }

  /** Describes the height of the newest iframe: `that of its content`, or in pixels. It may take a moment. */
  async height(): Promise<string> {
    const frame = await this.frame();
    const element = await frame?.frameElement();
    const heightOf = (one: Node): number => (one as Element).getBoundingClientRect().height;
    const contentHeight = (): number => document.documentElement.getBoundingClientRect().height;
    const end = realTime() + LONGEST_GROWTH_MS;
    for (let outer = 0; ; await realPause(POLL_MS)) {
      if (element) outer = await this.#within(element.evaluate(heightOf));
      const content = frame && (await this.#within(frame.evaluate(contentHeight)));
      if (content !== undefined && Math.abs(outer - content) <= 1) return 'that of its content';
      if (!element || realTime() > end) return `${Math.round(outer)} px`;
    }
  }

  async close(): Promise<void> {
    // A page that hangs may not be closed either; it ends with the browser.
    await this.#within(this.#context.close()).catch(() => undefined);
  }

  async #load(): Promise<void> {
    const { sdk, origin, limits } = this.#order;
    let [problem, thrown] = ['', ''];
    this.#page.on('response', (response) => {
      if (response.request().url() === sdk && !response.ok()) problem = `HTTP ${response.status()}`;
    });
    this.#page.on('requestfailed', (request) => {
      // An HTTP error is followed by an aborted request.
      if (request.url() === sdk) problem ||= failureWords(request);
    });
    this.#page.on('pageerror', ({ name }) => (thrown ||= ` (it threw ${name.replace('Uncaught ', '')})`));
    try {
      await this.#page.goto(origin + PAGE_PATH, { waitUntil: 'load', timeout: limits.patienceMs });
    } catch (cause) {
      if ((cause as Error).name !== 'TimeoutError') throw cause;
      throw new TargetError(`the script ${sdk} was not loaded and run within ${limits.patienceMs / 1000} s`);
    }
    if (problem) throw new TargetError(`the script ${sdk} did not load: ${problem}`);
    const kind = await this.run(typeOfGlobal, undefined);
    if (kind !== 'object' && kind !== 'function') {
      throw new TargetError(
        `the script ${sdk} ran, but window.IngoInstantPayments is ${kind}${thrown}: is it Ingo's script?`,
      );
    }
  }

  #isOfIframe(request: Request): boolean {
    return request.isNavigationRequest() && request.frame() !== this.#page.mainFrame();
  }

  /** @throws BrowserError where the page does not react in time. */
  async #within<Result>(task: Promise<Result>): Promise<Result> {
    const { patienceMs } = this.#order.limits;
    let stop = (): void => undefined;
    const late = new Promise<never>((_, reject) => {
      stop = realTimer(patienceMs, () =>
        reject(
          new BrowserError(`the page with ${this.#order.sdk} has not reacted for ${patienceMs / 1000} s`),
        ),
      );
    });
    try {
      return await Promise.race([task, late]);
    } finally {
      stop();
    }
  }
}

/** Chromium's word for an answer that is of another type than a script. */
const NO_SCRIPT = 'net::ERR_BLOCKED_BY_ORB';

function failureWords(request: Request): string {
  const { errorText = 'it failed' } = request.failure() ?? {};
  return errorText === NO_SCRIPT ? `what is at this address is no script (${errorText})` : errorText;
}

/** Serves the page itself; what else is asked of its origin goes out, and nothing goes to a host of production. */
async function answer(route: Route, page: Page, { origin, sdk }: PageOrder): Promise<void> {
  const request = route.request();
  const url = new URL(request.url());
  if (isProductionHost(url.hostname)) return route.abort('blockedbyclient');
  if (url.origin !== origin) return route.continue();
  if (url.pathname === EMPTY_PATH) return route.fulfill({ contentType: 'text/html', body: '' });
  const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
  return isPage ? route.fulfill({ contentType: 'text/html', body: pageWith(sdk) }) : route.continue();
}

const pageWith = (sdk: string): string =>
  `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><body><script src="${escaped(sdk)}"></script></body>`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
