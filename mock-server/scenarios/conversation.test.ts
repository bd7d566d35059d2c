import { describe, expect, it } from 'vitest';
import type { Directive } from '../../contracts/plugin/conversation.js';
import { Conversation } from './conversation.js';

const show = (page: 'form' | 'success'): Directive => ({ show: { page } });

function heardBy(talk: Conversation, since = 0) {
  const heard: [number, Directive][] = [];
  let cuts = 0;
  const leave = talk.subscribe(
    since,
    (id, directive) => heard.push([id, directive]),
    () => (cuts += 1),
  );
  return { heard, leave, cuts: () => cuts };
}

describe('a conversation with a page', () => {
  it('tells what was said before and what comes, in order and numbered', () => {
    const talk = new Conversation('token');
    talk.tell(show('form'));
    const { heard } = heardBy(talk);
    talk.tell(show('success'));
    expect(heard).toEqual([
      [1, show('form')],
      [2, show('success')],
    ]);
  });

  it('goes on where a page that comes back left off', () => {
    const talk = new Conversation('token');
    for (const page of ['form', 'success'] as const) talk.tell(show(page));
    expect(heardBy(talk, 1).heard).toEqual([[2, show('success')]]);
    expect(heardBy(talk, 99).heard).toEqual([]);
  });

  it('says nothing to who left, and nothing after its end', () => {
    const talk = new Conversation('token');
    const { heard, leave } = heardBy(talk);
    leave();
    talk.tell({ end: true });
    talk.tell(show('form'));
    expect(heard).toEqual([]);
    expect(heardBy(talk).heard).toEqual([[1, { end: true }]]);
  });

  it('is cut for everybody at once, and remembers what is said meanwhile', () => {
    const talk = new Conversation('token');
    const [one, other] = [heardBy(talk), heardBy(talk)];
    talk.connect(false);
    talk.tell(show('form'));
    expect([one.cuts(), other.cuts(), talk.connected]).toEqual([1, 1, false]);
    talk.connect(true);
    expect(talk.connected).toBe(true);
    expect(heardBy(talk).heard).toEqual([[1, show('form')]]);
  });
});
