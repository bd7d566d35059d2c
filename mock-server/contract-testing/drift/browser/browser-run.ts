import type { Browser } from '@playwright/test';
import { jsonOf, ownStatus } from '../../target/read-reply.js';
import { TargetError } from '../../target/target.js';
import type { NoReply, Reply } from '../../target/exchange.js';
import type { ProbeContext } from '../probe-context.js';
import { minimal } from '../session-probes.js';
import { ProbePage, type BrowserLimits } from './probe-page.js';

/** A target, or the sandbox that it is compared with, as the browser half uses it. */
export interface BrowserSide {
  readonly browser: Browser;
  /** Origin of the pages that mount; registered with the program. */
  readonly origin: string;
  /** Address of the script. */
  readonly sdk: string;
  readonly limits: BrowserLimits;
  /** Sends the calls for sessions. */
  readonly context: ProbeContext;
  /** Lets milliseconds pass. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** A session that can be mounted. */
export interface MintedSession {
  readonly id: string;
  readonly url: string;
  /** When its URL was minted, and how long it lives, in milliseconds. */
  readonly at: number;
  readonly lives: number;
}

const DOCUMENTED_LIFE_MS = 30_000;
const LONGEST_LIFE_MS = 120_000;

/** What the probes of one side share. */
export class BrowserRun {
  readonly side: BrowserSide;
  readonly #prepared = new Map<string, Promise<MintedSession>>();

  constructor(side: BrowserSide) {
    this.side = side;
  }

  /**
   * Opens a page that loads the script.
   *
   * @param origin default: the registered one.
   * @throws TargetError where the script cannot be used.
   */
  open(origin: string = this.side.origin): Promise<ProbePage> {
    const { browser, sdk, limits } = this.side;
    return ProbePage.open(browser, { origin, sdk, limits });
  }

  /** Makes a session for a probe before the first one runs, so that its URL ages meanwhile. */
  prepare(probe: string): void {
    const minted = this.#mint(probe);
    minted.catch(() => undefined);
    this.#prepared.set(probe, minted);
  }

  /**
   * Makes a session for a probe.
   *
   * @throws TargetError where it is refused.
   */
  session(probe: string): Promise<MintedSession> {
    return this.#prepared.get(probe) ?? this.#mint(probe);
  }

  /** Asks for a new URL of the session of a probe. */
  refresh(probe: string): Promise<Reply | NoReply> {
    const { context } = this.side;
    return context.call({ body: minimal(context), idempotencyKey: context.id(`browser-${probe}`) });
  }

  /** Waits until the URL of a session has expired. */
  async outlive({ at, lives }: MintedSession): Promise<void> {
    const { context, wait } = this.side;
    await wait(Math.max(0, at + lives + 1000 - context.now()));
  }

  async #mint(probe: string): Promise<MintedSession> {
    const { context, origin } = this.side;
    const at = context.now();
    const reply = await this.refresh(probe);
    const session = sessionOf(reply, at);
    if (session) return session;
    const { url, hostUri } = context.target;
    const own = ownStatus(jsonOf(reply));
    const answer =
      'failure' in reply ? reply.why : `HTTP ${reply.status}${own === undefined ? '' : `, status ${own}`}`;
    throw new TargetError(
      `${url} gives no session with the host_uri ${hostUri ?? origin} (${answer}): is this origin registered with the program?`,
    );
  }
}

/** Reads a session; undefined where an answer has none. */
export function sessionOf(reply: Reply | NoReply, at: number): MintedSession | undefined {
  const { data } = (jsonOf(reply) ?? {}) as { data?: Readonly<Record<string, unknown>> };
  const [id, url] = [data?.['session_identifier'], data?.['authorized_url']];
  if ('failure' in reply || typeof id !== 'string' || typeof url !== 'string' || !URL.canParse(url)) {
    return undefined;
  }
  const served = Date.parse(reply.headers['date'] ?? '') || at;
  const lives = Date.parse(String(data?.['authorized_url_expiration_utc'])) - served;
  return { id, url, at, lives: lives > 0 && lives <= LONGEST_LIFE_MS ? lives : DOCUMENTED_LIFE_MS };
}
