import { once } from 'node:events';
import { startJson, type RunningSandbox, type StartLine } from '../cli/run-cli.js';
import { freePort } from '../builders/free-port.js';
import type { Target } from './traffic.js';

type Running = RunningSandbox & { readonly line: StartLine };

interface Answer {
  readonly status: number;
  readonly json: unknown;
}

/** Replicas as processes, and what a balancer in front of them does: each request goes to the next that listens. */
export class Replicas implements Target {
  readonly #args: (readonly string[])[] = [];
  readonly #running: Running[] = [];
  #next = 0;

  /** Starts some on one store. */
  static async start(store: string, count = 3): Promise<Replicas> {
    const replicas = new Replicas();
    for (let nth = 0; nth < count; nth += 1) {
      const args = ['--store', store, '--port', String(await freePort())];
      replicas.#args.push(args);
      replicas.#running.push(await startJson(args));
    }
    return replicas;
  }

  get credentials(): Target['credentials'] {
    return this.#running[0]!.line.programs[0]!;
  }

  url(nth = (this.#next += 1)): string {
    return this.#running[nth % this.#running.length]!.line.url;
  }

  /** Makes a program by one, which owns it from then on. */
  async make(nth: number, options: object = {}): Promise<Target['credentials']> {
    const { status, json } = await this.call(nth, 'POST', 'programs', options);
    if (status !== 201) throw new Error(`the program was not made: ${status} ${JSON.stringify(json)}`);
    return json as Target['credentials'];
  }

  /** Calls the control API of one. */
  async call(nth: number, method: string, path: string, body?: object): Promise<Answer> {
    const answer = await fetch(`${this.url(nth)}/_sandbox/api/${path}`, {
      method,
      ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    return { status: answer.status, json: await answer.json() };
  }

  /** Sends a signal to one. */
  signal(nth: number, signal: NodeJS.Signals): void {
    this.#running[nth]!.child.kill(signal);
  }

  /** Number of the replica that listens at an origin. */
  at(url: string): number {
    return this.#running.findIndex(({ line }) => line.url === url);
  }

  /** Ends one by a signal. */
  async end(nth: number, signal: NodeJS.Signals): Promise<void> {
    const { child } = this.#running[nth]!;
    child.kill(signal);
    await once(child, 'close');
  }

  /** Ends one by a signal, and starts it again. */
  async endAndStart(nth: number, signal: NodeJS.Signals): Promise<void> {
    await this.end(nth, signal);
    this.#running[nth] = await startJson(this.#args[nth]!);
  }

  async stop(): Promise<void> {
    await Promise.all(this.#running.map((one) => one.stop()));
  }
}
