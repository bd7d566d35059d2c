import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { GATEWAY_PATHS } from '../../contracts/gateway/gateway-paths.js';
import type { Sandbox, SandboxProgram } from '../../mock-server/index.js';
import { RAW } from '../builders/gateway-bodies.js';
import { create, REQUEST } from '../http/signed.js';
import type { Reply } from '../http/wire.js';

/** What a sandbox in another process is called with. */
export interface Target {
  /** Origin of the sandbox for the next call: another replica each time, where there are some. */
  url(): string;
  readonly credentials: SandboxProgram['credentials'];
}

/** What was acknowledged, and is not as it was acknowledged. */
export interface Losses {
  readonly sessions: number;
  readonly payments: number;
  readonly webhooks: number;
  /** Webhooks of one session that arrived in another order than they were announced in. */
  readonly disorder: number;
}

/** Nothing is lost. */
export const NOTHING_LOST: Losses = { sessions: 0, payments: 0, webhooks: 0, disorder: 0 };

/** Two webhooks that each session announces, one after the other. */
const TOPICS = [
  'plugin.transaction.recipient.verification.rvdm.success',
  'plugin.transaction.recipient.verification.rvdm.failure',
] as const;

/** Creates sessions, pays, and triggers webhooks without a pause; what fails is tried again, as clients do. */
export class Traffic {
  readonly #target: Target;
  readonly #receiver: Server;
  readonly #sessions = new Map<string, string>();
  readonly #payments = new Map<string, unknown>();
  readonly #arrived: { readonly id: string; readonly session: string }[] = [];
  readonly #workers: Promise<void>[] = [];
  #going = true;
  #count = 0;

  private constructor(target: Target, receiver: Server) {
    this.#target = target;
    this.#receiver = receiver;
  }

  /** Sets the endpoint of webhooks, and begins. */
  static async begin(target: Target, workers = 8): Promise<Traffic> {
    const receiver = createServer();
    receiver.listen(0, '127.0.0.1');
    await once(receiver, 'listening');
    const traffic = new Traffic(target, receiver);
    traffic.#receive();
    await traffic.#control('PUT', 'webhooks/endpoint', {
      url: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`,
    });
    for (let worker = 0; worker < workers; worker += 1) traffic.#workers.push(traffic.#work());
    return traffic;
  }

  /** How many sessions and payments were acknowledged. */
  get acknowledged(): { readonly sessions: number; readonly payments: number } {
    return { sessions: this.#sessions.size, payments: this.#payments.size };
  }

  /** Resolves once so many more sessions were acknowledged. */
  async more(sessions: number): Promise<void> {
    const wanted = this.#sessions.size + sessions;
    while (this.#sessions.size < wanted) await pause();
  }

  /** Ends the load, waits until every webhook arrived, and compares. */
  async end(): Promise<Losses> {
    this.#going = false;
    await Promise.all(this.#workers);
    try {
      return {
        sessions: await this.#lostSessions(),
        payments: await this.#lostPayments(),
        ...(await this.#lostWebhooks()),
      };
    } finally {
      this.#receiver.close();
      this.#receiver.closeAllConnections();
    }
  }

  async #work(): Promise<void> {
    while (this.#going) {
      const nth = (this.#count += 1);
      const id = await this.#session(`key-${nth}`);
      this.#sessions.set(`key-${nth}`, id);
      for (const name of TOPICS) await this.#control('POST', 'trigger', { session: id, name });
      this.#payments.set(`verify-${nth}`, await this.#payment(`verify-${nth}`));
    }
  }

  async #session(key: string): Promise<string> {
    const { json } = await this.#signed({ key, body: { ...REQUEST, participant_unique_id1: key } });
    return (json as { data: { session_identifier: string } }).data.session_identifier;
  }

  /** A verification at the gateway: its token must be the same for ever. */
  async #payment(id: string): Promise<unknown> {
    const { participant_id } = this.#target.credentials;
    const body = {
      ...{ participant_id, account_type: 'CA', ...RAW.CA, participant_unique_id1: id },
      ...{ timestamp: Math.floor(Date.now() / 1000), version: 11 },
    };
    const { json } = await this.#signed({ path: GATEWAY_PATHS.verify, body });
    return (json as { data: { customer_account_token: string } }).data.customer_account_token;
  }

  #signed(options: Parameters<typeof create>[2]): Promise<Reply> {
    const program = { credentials: this.#target.credentials, clock: { now: () => new Date() } };
    return untilAnswered(() =>
      create({ url: this.#target.url() } as Sandbox, program as SandboxProgram, options),
    );
  }

  async #control(method: string, path: string, body?: object): Promise<unknown> {
    const { username } = this.#target.credentials;
    const { json } = await untilAnswered(async () => {
      const answer = await fetch(`${this.#target.url()}/_sandbox/api/${path}?program=${username}`, {
        method,
        ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
      });
      return { status: answer.status, json: await answer.json() } as Reply;
    });
    return json;
  }

  async #lostSessions(): Promise<number> {
    let lost = 0;
    for (const [key, id] of this.#sessions) if ((await this.#session(key)) !== id) lost += 1;
    return lost;
  }

  async #lostPayments(): Promise<number> {
    let lost = 0;
    for (const [id, token] of this.#payments) if ((await this.#payment(id)) !== token) lost += 1;
    return lost;
  }

  async #lostWebhooks(): Promise<Pick<Losses, 'webhooks' | 'disorder'>> {
    interface Delivery {
      readonly id: string;
      readonly session: string;
      readonly state: string;
    }
    let announced: readonly Delivery[] = [];
    for (let tries = 0; tries < 2000; tries += 1) {
      const { deliveries } = (await this.#control('GET', 'webhooks/deliveries')) as {
        deliveries: readonly Delivery[];
      };
      announced = deliveries;
      if (announced.every(({ state }) => state === 'delivered')) break;
      await pause();
    }
    const arrived = new Set(this.#arrived.map(({ id }) => id));
    const ofSessions = new Map(announced.map(({ session }) => [session, 0]));
    for (const { session } of announced) ofSessions.set(session, ofSessions.get(session)! + 1);
    const missing = [...this.#sessions.values()].filter((id) => (ofSessions.get(id) ?? 0) < TOPICS.length);
    const order = new Map(announced.map(({ id }, at) => [id, at]));
    const newest = new Map<string, number>();
    let disorder = 0;
    const seen = new Set<string>();
    for (const { id, session } of this.#arrived) {
      if (seen.has(id)) continue; // sent again
      seen.add(id);
      const at = order.get(id) ?? -1;
      if (at < (newest.get(session) ?? -1)) disorder += 1;
      newest.set(session, at);
    }
    return {
      webhooks: announced.filter(({ id }) => !arrived.has(id)).length + missing.length,
      disorder,
    };
  }

  #receive(): void {
    this.#receiver.on('request', (request, response) => {
      let text = '';
      request.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      request.on('end', () => {
        const { metadata, data } = JSON.parse(text) as {
          metadata: { id: string };
          data: { ancillary: { session_id: string } };
        };
        this.#arrived.push({ id: metadata.id, session: data.ancillary.session_id });
        response.writeHead(204).end();
      });
    });
  }
}

/** Calls until there is an answer that is no failure of the sandbox. */
async function untilAnswered(call: () => Promise<Reply>): Promise<Reply> {
  for (const begun = Date.now(); ;) {
    try {
      const reply = await call();
      if (reply.status === 200) return reply;
      if (reply.status < 500) throw new Refusal(`${reply.status} ${JSON.stringify(reply.json)}`);
    } catch (error) {
      if (error instanceof Refusal || Date.now() - begun > 30_000) throw error;
    }
    await pause();
  }
}

class Refusal extends Error {}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
