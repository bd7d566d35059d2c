import { expect, it, vi } from 'vitest';
import type { JournalFact } from './entry.js';
import { Journal } from './journal.js';
import { waitForEntries } from './wait-for-entries.js';

const fault = (name: string): JournalFact => ({ kind: 'fault', fault: name }) as JournalFact;
const found = async (waited: ReturnType<typeof waitForEntries>) =>
  (await waited)!.entries.map(({ seq }) => seq);

it('a wait is over at once where enough entries are there', async () => {
  const journal = new Journal(() => 0);
  journal.append(fault('a'));
  const subscribe = vi.spyOn(journal, 'subscribe');
  expect(await waitForEntries(journal, { timeout_ms: 60_000 })).toMatchObject({
    entries: [{ seq: 1 }],
    wanted: 1,
    timeout: 60_000,
  });
  expect(subscribe).not.toHaveBeenCalled();
});

it('a wait is over with the last entry that was wanted, and hears of none after it', async () => {
  const journal = new Journal(() => 0);
  journal.append(fault('a'));
  const stop = vi.fn();
  const subscribe = journal.subscribe.bind(journal);
  vi.spyOn(journal, 'subscribe').mockImplementation((listener) => {
    const unsubscribe = subscribe(listener);
    return () => (stop(), unsubscribe());
  });
  const waited = waitForEntries(journal, { match: { fault: 'a' }, count: 3, timeout_ms: 60_000 });
  for (const name of ['a', 'b', 'a']) journal.append(fault(name));
  expect(await found(waited)).toEqual([1, 2, 4]);
  expect(stop).toHaveBeenCalledOnce();
  journal.append(fault('a'));
  expect(await found(waited)).toEqual([1, 2, 4]);
});

it('a wait that is over too soon gives what there is', async () => {
  const journal = new Journal(() => 0);
  journal.append(fault('a'));
  expect(await found(waitForEntries(journal, { count: 2, timeout_ms: 1 }))).toEqual([1]);
});

it('entries before `since` are not waited for', async () => {
  const journal = new Journal(() => 0);
  journal.append(fault('a'));
  journal.append(fault('b'));
  expect(await found(waitForEntries(journal, { since: 1 }))).toEqual([2]);
});

it('of one journal a hundred wait; one more is refused until one is over', async () => {
  const journal = new Journal(() => 0);
  const wait = () => waitForEntries(journal, { timeout_ms: 60_000 });
  const waits = Array.from({ length: 100 }, wait);
  expect(waits).not.toContain(undefined);
  expect(wait()).toBeUndefined();
  expect(waitForEntries(new Journal(() => 0), { timeout_ms: 1 })).toBeDefined();
  journal.append(fault('a'));
  await Promise.all(waits);
  expect(wait()).toBeDefined();
});
