import { expect, it } from 'vitest';
import { LogWriter, type Batch } from './log-writer.js';
import { StoreUnavailable } from './store-unavailable.js';

/** A log whose file is written when the test says so. */
function written() {
  const batches: Batch[] = [];
  const writes: { readonly done: () => void; readonly fail: (error: Error) => void }[] = [];
  const log = new LogWriter({
    write: ({ fresh, lines }) => {
      batches.push({ fresh, lines: [...lines] });
      return new Promise<void>((done, fail) => void writes.push({ done, fail }));
    },
    remove: async () => undefined,
  });
  const next = async (count: number) => {
    await expect.poll(() => writes.length).toBe(count);
    return writes[count - 1]!;
  };
  return { batches, log, next };
}

it('lines that come while others are written go together, and each is durable when it is written', async () => {
  const { batches, log, next } = written();
  log.append('1');
  log.append('2');
  const first = await next(1);
  log.append('3');
  log.append('4');
  let third = false;
  void log.durable()!.then(() => (third = true));
  first.done();
  const second = await next(2);
  expect(third).toBe(false);
  second.done();
  await log.settled();
  expect(log.durable()).toBeUndefined();
  expect(batches.map(({ lines }) => lines)).toEqual([
    ['1', '2'],
    ['3', '4'],
  ]);
});

it('what cannot be written is refused, and written again with what came meanwhile', async () => {
  const { batches, log, next } = written();
  log.append('1');
  const waiting = expect(log.durable()).rejects.toThrow('the disk is full');
  (await next(1)).fail(new Error('the disk is full'));
  await waiting;
  expect(() => log.check()).toThrow(StoreUnavailable);
  log.append('2');
  await expect(log.durable()).rejects.toThrow('the disk is full');
  (await next(2)).done();
  await log.settled();
  expect(() => log.check()).not.toThrow();
  expect(batches.at(-1)!.lines).toEqual(['1', '2']);
});

it('what could not be written is forgotten where the log started over meanwhile', async () => {
  const { batches, log, next } = written();
  log.append('1');
  const first = await next(1);
  log.begin(['a', 'b']);
  first.fail(new Error('the disk is full'));
  (await next(2)).done();
  await log.settled();
  expect(batches.at(-1)).toEqual({ fresh: true, lines: ['a', 'b'] });
});

it('a log that starts over forgets what was not written yet', async () => {
  const { batches, log, next } = written();
  log.append('1');
  log.begin(['a']);
  (await next(1)).done();
  await log.settled();
  expect(batches).toEqual([{ fresh: true, lines: ['a'] }]);
});

it('nothing counts as durable that comes after the end', async () => {
  const { log } = written();
  await log.close();
  log.append('late');
  await expect(log.durable()).rejects.toThrow(
    /was not kept: the sandbox ended, or another replica took over/,
  );
});
