import { get, type IncomingMessage } from 'node:http';
import type { Action, ActionAnswer, Boot, Directive } from '../../contracts/plugin/conversation.js';
import type { EventConstant } from '../../contracts/events/event-names.js';
import type { FundingDestination } from '../../contracts/plugin/funding-destinations.js';
import { send } from './wire.js';

/** A directive as it came over the wire. */
export type Heard = Directive & { readonly id: number };

/** The JSON that the server wrote into a page. */
export function bootOf(html: string): Boot {
  const found = /<script type="application\/json" id="boot">(.*?)<\/script>/s.exec(html);
  if (!found) throw new Error(`no boot data in: ${html.slice(0, 300)}`);
  return JSON.parse(found[1]!) as Boot;
}

/** Stands in for the page in a browser: opens a URL, hears what it shall show and tell, and does what a recipient does. */
export class MountedPage {
  readonly heard: Heard[] = [];
  readonly #origin: string;
  readonly #boot: Boot;
  #wake: () => void = () => undefined;
  #response: IncomingMessage | undefined;
  /** Whether the server ended the connection, and did not just pause. */
  disconnected = false;

  constructor(origin: string, boot: Boot) {
    this.#origin = origin;
    this.#boot = boot;
  }

  /** Opens an authorized URL and connects, without saying yet what to mount. */
  static async open(url: string): Promise<MountedPage> {
    const { status, text } = await send(url);
    if (status !== 200) throw new Error(`the page answered ${status}`);
    const page = new MountedPage(new URL(url).origin, bootOf(text));
    await page.connect();
    return page;
  }

  /** Opens an authorized URL and mounts a destination; the listeners are those that an SDK would report. */
  static async mount(
    url: string,
    funding_destination: FundingDestination = 'debit',
    listeners?: readonly EventConstant[],
  ): Promise<MountedPage> {
    const page = await MountedPage.open(url);
    await page.act({ action: 'mount', funding_destination, ...(listeners && { listeners: [...listeners] }) });
    return page;
  }

  /** Connects, or connects again after the last directive that was heard. Resolves once the server streams. */
  connect(): Promise<void> {
    const { session_identifier, conversation } = this.#boot;
    const url = `${this.#origin}/session/${session_identifier}/stream?c=${conversation}`;
    const headers = this.heard.length > 0 ? { 'last-event-id': String(this.heard.at(-1)!.id) } : {};
    return new Promise((resolve, reject) => {
      get(url, { headers }, (response) => {
        if (response.statusCode !== 200)
          return reject(new Error(`the stream answered ${response.statusCode}`));
        this.#response = response;
        this.disconnected = false;
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          const frames = (text += chunk).split('\n\n');
          text = frames.pop()!;
          for (const frame of frames) this.#hear(frame);
        });
        const ended = (): void => {
          this.disconnected = true;
          this.#wake();
        };
        response.on('error', ended);
        response.on('close', ended);
        resolve();
      }).on('error', reject);
    });
  }

  /** Does what a recipient does. */
  async act(
    action: Action,
  ): Promise<{ readonly status: number; readonly json: ActionAnswer & { message?: string } }> {
    return this.post(action);
  }

  /** Sends anything as an action. */
  async post(body: unknown, conversation = this.#boot.conversation ?? '') {
    const { status, json } = await send(`${this.#origin}/session/${this.#boot.session_identifier}/actions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-conversation': conversation },
      body: JSON.stringify(body),
    });
    return { status, json: json as ActionAnswer & { message?: string } };
  }

  /** Resolves with the first directive that satisfies, heard already or to come. */
  async until<T extends Heard>(wanted: (heard: Heard) => heard is T): Promise<T>;
  async until(wanted: (heard: Heard) => boolean): Promise<Heard>;
  async until(wanted: (heard: Heard) => boolean): Promise<Heard> {
    for (;;) {
      const found = this.heard.find(wanted);
      if (found) return found;
      await this.#more();
    }
  }

  /** Resolves when the server broke the connection. */
  async untilCut(): Promise<void> {
    while (!this.disconnected) await this.#more();
  }

  /** Resolves with the payload of an event. */
  async event(constant: string): Promise<Record<string, unknown>> {
    const found = await this.until((heard) => 'event' in heard && heard.event === constant);
    return (found as { payload: Record<string, unknown> }).payload;
  }

  /** Resolves with the view once a page of that name is shown. */
  async shown(page: string) {
    const found = await this.until((heard) => 'show' in heard && heard.show.page === page);
    return (found as Extract<Directive, { show: unknown }>).show;
  }

  /** Names of the events that were heard, in order. */
  get events(): string[] {
    return this.heard.flatMap((heard) => ('event' in heard ? [heard.event] : []));
  }

  /** Closes the page. */
  close(): void {
    this.#response?.destroy();
  }

  #hear(frame: string): void {
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(frame)?.[1];
    const data = field('data');
    if (data === undefined) return;
    this.heard.push({ ...(JSON.parse(data) as Directive), id: Number(field('id')) });
    this.#wake();
  }

  #more(): Promise<void> {
    return new Promise((resolve) => (this.#wake = resolve));
  }
}
