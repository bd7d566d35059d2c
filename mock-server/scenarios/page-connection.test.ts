import { describe, expect, it } from 'vitest';
import type { Directive } from '../../contracts/plugin/conversation.js';
import { DIRECTIVE_LIMIT, PageConnection } from './page-connection.js';

const show = (page: 'form' | 'success'): Directive => ({ show: { page } });
const event: Directive = { event: 'PLUGIN_ERROR', payload: {} };

function receiverOf(connection: PageConnection, since = 0) {
  const received: [number, Directive][] = [];
  let cuts = 0;
  const leave = connection.subscribe(
    since,
    (id, directive) => received.push([id, directive]),
    () => (cuts += 1),
  );
  return { received, leave, cuts: () => cuts };
}

describe('the connection of a page', () => {
  it('sends what came before and what comes, in order and numbered', () => {
    const connection = new PageConnection('token');
    connection.send(show('form'));
    const { received } = receiverOf(connection);
    connection.send(show('success'));
    expect(received).toEqual([
      [1, show('form')],
      [2, show('success')],
    ]);
  });

  it('continues where a page that reconnects stopped', () => {
    const connection = new PageConnection('token');
    for (const page of ['form', 'success'] as const) connection.send(show(page));
    expect(receiverOf(connection, 1).received).toEqual([[2, show('success')]]);
    expect(receiverOf(connection, 99).received).toEqual([]);
  });

  it('sends nothing to who left, and nothing after its end', () => {
    const connection = new PageConnection('token');
    const { received, leave } = receiverOf(connection);
    leave();
    expect(connection.ended).toBe(false);
    connection.send({ end: true });
    connection.send(show('form'));
    expect(connection.ended).toBe(true);
    expect(received).toEqual([]);
    expect(receiverOf(connection).received).toEqual([[1, { end: true }]]);
  });
});

describe('a connection that a scenario breaks', () => {
  it('is cut for everybody at once, and keeps what is sent meanwhile', () => {
    const connection = new PageConnection('token');
    const [one, other] = [receiverOf(connection), receiverOf(connection)];
    connection.allow(false);
    connection.send(show('form'));
    expect([one.cuts(), other.cuts(), connection.allowed]).toEqual([1, 1, false]);
    connection.allow(true);
    expect(connection.allowed).toBe(true);
    expect(receiverOf(connection).received).toEqual([[1, show('form')]]);
  });

  it('sends to connections opened after the cut, and to none that were cut', () => {
    const connection = new PageConnection('token');
    const before = receiverOf(connection);
    connection.allow(false);
    connection.allow(true);
    const after = receiverOf(connection);
    connection.send(show('form'));
    expect([before.received, after.received]).toEqual([[], [[1, show('form')]]]);
  });

  it('can be cut again: only who came since is cut', () => {
    const connection = new PageConnection('token');
    const before = receiverOf(connection);
    connection.allow(false);
    connection.allow(true);
    const after = receiverOf(connection);
    connection.allow(false);
    expect([before.cuts(), after.cuts()]).toEqual([1, 1]);
  });

  it('is not cut for who left', () => {
    const connection = new PageConnection('token');
    const { leave, cuts } = receiverOf(connection);
    leave();
    connection.allow(false);
    expect(cuts()).toBe(0);
  });
});

describe('what is kept for a page that comes back', () => {
  it('is bounded: the oldest is dropped, the numbers go on', () => {
    const connection = new PageConnection('token');
    for (let count = 0; count < DIRECTIVE_LIMIT + 10; count++) connection.send(event);
    const { received } = receiverOf(connection);
    expect(received).toHaveLength(DIRECTIVE_LIMIT);
    expect([received[0]![0], received.at(-1)![0]]).toEqual([11, DIRECTIVE_LIMIT + 10]);
  });

  it('always holds the view that is shown, and the end', () => {
    const connection = new PageConnection('token');
    connection.send(show('form'));
    connection.send(show('success'));
    for (let count = 0; count < 2 * DIRECTIVE_LIMIT; count++) connection.send(event);
    connection.send({ end: true });
    const { received } = receiverOf(connection);
    expect(received).toHaveLength(DIRECTIVE_LIMIT);
    expect(received[0]).toEqual([2, show('success')]);
    expect(received.at(-1)![1]).toEqual({ end: true });
  });

  it('sends an event that is late after the next one, and before the end', () => {
    const late: Directive = { event: 'PAGE_LOAD', payload: {} };
    const connection = new PageConnection('token');
    const { received } = receiverOf(connection);
    connection.sendLate(late);
    connection.send(show('form'));
    connection.send(event);
    connection.sendLate(late);
    connection.send({ end: true });
    expect(received.map(([, directive]) => directive)).toEqual([
      show('form'),
      event,
      late,
      late,
      { end: true },
    ]);
  });

  it('sends a late event once, even when no page waits for it', () => {
    const connection = new PageConnection('token');
    const { received } = receiverOf(connection);
    const now = connection.sendLate(event);
    now();
    now();
    connection.send({ end: true });
    expect(received.map(([, directive]) => directive)).toEqual([event, { end: true }]);
  });
});
