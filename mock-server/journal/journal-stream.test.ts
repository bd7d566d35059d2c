import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { JournalStream } from './journal-stream.js';
import { Journal, JOURNAL_LIMIT } from './journal.js';

/** A reader that reads, or does not; `text` is what it has read. */
class Reader extends PassThrough {
  text = '';

  constructor(highWaterMark = 1024 * 1024) {
    super({ highWaterMark });
  }

  reads(): this {
    return this.setEncoding('utf8').on('data', (text: string) => (this.text += text));
  }

  /** Ids of the events it has read. */
  get ids(): number[] {
    return [...this.text.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id));
  }
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

function streamed() {
  const journal = new Journal(() => 0);
  const stream = new JournalStream(journal);
  const append = (count: number): void => {
    for (let left = count; left > 0; left -= 1) journal.append({ kind: 'clock', move: {}, now: '' });
  };
  const settle = async (): Promise<void> => {
    vi.advanceTimersByTime(20);
    for (let turn = 0; turn < 200; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  };
  return { journal, stream, append, settle };
}

describe('a reader of the journal', () => {
  it('gets what was, then what comes, as server-sent events with the seq as id', async () => {
    const { stream, append, settle } = streamed();
    append(2);
    const reader = new Reader().reads();
    stream.add(reader, 0);
    append(3);
    await settle();
    expect(reader.ids).toEqual([1, 2, 3, 4, 5]);
    expect(reader.text).toContain('id: 1\nevent: clock\ndata: {"seq":1,');
  });

  it('begins after a seq', async () => {
    const { stream, append, settle } = streamed();
    append(5);
    const reader = new Reader().reads();
    stream.add(reader, 3);
    await settle();
    expect(reader.ids).toEqual([4, 5]);
  });

  it('gets its first bytes at once, though nothing has happened', async () => {
    const { stream, settle } = streamed();
    const reader = new Reader().reads();
    stream.add(reader, 0);
    await settle();
    expect(reader.text).toMatch(/^: .*\n\n$/);
  });

  it('gets nothing after it has left, and stops listening to the journal', async () => {
    const { journal, stream, append, settle } = streamed();
    const unsubscribed = vi.fn();
    const subscribe = journal.subscribe.bind(journal);
    vi.spyOn(journal, 'subscribe').mockImplementation((listener) => {
      const stop = subscribe(listener);
      return () => {
        unsubscribed();
        stop();
      };
    });
    const reader = new Reader().reads();
    stream.add(reader, 0);
    reader.destroy();
    await settle();
    append(1);
    await settle();
    expect(reader.ids).toEqual([]);
    expect(unsubscribed).toHaveBeenCalledOnce();
  });

  it('continues after a reset', async () => {
    const { journal, stream, append, settle } = streamed();
    append(3);
    const reader = new Reader().reads();
    stream.add(reader, 0);
    await settle();
    journal.clear();
    append(1);
    await settle();
    expect(reader.ids).toEqual([1, 2, 3, 1]);
  });
});

describe('many readers', () => {
  it('share the serialisation of an entry', async () => {
    const { stream, append, settle } = streamed();
    const readers = Array.from({ length: 20 }, () => new Reader().reads());
    for (const reader of readers) stream.add(reader, 0);
    const serialise = vi.spyOn(JSON, 'stringify');
    append(10);
    await settle();
    // Once for the size that the journal keeps count of, once for all readers.
    expect(serialise).toHaveBeenCalledTimes(20);
    serialise.mockRestore();
    for (const reader of readers) expect(reader.ids).toEqual(range(1, 10));
  });

  it('do not wait for one that does not read', async () => {
    const { stream, append, settle } = streamed();
    const [slow, quick] = [new Reader(100), new Reader().reads()];
    stream.add(slow, 0);
    stream.add(quick, 0);
    append(1000);
    await settle();
    expect(quick.ids).toEqual(range(1, 1000));
  });
});

describe('a reader that falls behind', () => {
  it('costs no memory, and gets what it missed in order once it reads', async () => {
    const { stream, append, settle } = streamed();
    const slow = new Reader(100);
    stream.add(slow, 0);
    for (let batch = 0; batch < 20; batch += 1) {
      append(100);
      await settle();
    }
    expect(slow.writableLength + slow.readableLength).toBeLessThan(64 * 1024);
    slow.reads();
    await settle();
    expect(slow.ids).toEqual(range(1, 2000));
    append(1);
    await settle();
    expect(slow.ids.at(-1)).toBe(2001);
  });

  it('is told which entries the journal dropped before it read on', async () => {
    const { stream, append, settle } = streamed();
    const slow = new Reader(100);
    stream.add(slow, 0);
    append(100);
    await settle();
    append(JOURNAL_LIMIT + 500);
    slow.reads();
    await settle();
    const gap = /event: gap\ndata: (.*)\n/.exec(slow.text);
    const { from, to } = JSON.parse(gap![1]!) as { from: number; to: number };
    expect(to).toBe(600);
    expect(slow.ids).toEqual([...range(1, from - 1), ...range(to + 1, JOURNAL_LIMIT + 600)]);
  });
});
