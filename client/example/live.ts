import type { FastifyReply } from 'fastify';

/** Shows pages what they look at, and shows it again when it has changed, as server-sent events. */
export class Live<Subject extends object> {
  readonly #views = new Map<Subject, Set<() => void>>();
  readonly #view: (subject: Subject) => unknown;

  constructor(view: (subject: Subject) => unknown) {
    this.#view = view;
  }

  /** Keeps the answer open. Each message is the whole view, so one that is lost does no harm. */
  show(subject: Subject, reply: FastifyReply): void {
    reply.hijack();
    reply.raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    const send = (): void => void reply.raw.write(`data: ${JSON.stringify(this.#view(subject))}\n\n`);
    const views = this.#views.get(subject) ?? new Set();
    this.#views.set(subject, views.add(send));
    reply.raw.on('close', () => views.delete(send));
    send();
  }

  /** Something about it has changed. */
  changed(subject: Subject): void {
    for (const send of this.#views.get(subject) ?? []) send();
  }
}
