import { expect, it } from 'vitest';
import { createServices } from './create-services.js';
import { forgetUnused, readForgetAfter } from './forget-unused.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NAMES = ['given', 'used', 'looked-at', 'forgotten'];

/** Services with four programs, of which the first is given at the start, and a time that a test moves. */
function begin(after = 30 * DAY) {
  let [now, due] = [0, Infinity];
  let wake = (): void => undefined;
  const time = () => now;
  const startTimer = (milliseconds: number, callback: () => void) => {
    [due, wake] = [now + milliseconds, callback];
    return () => (due = Infinity);
  };
  const services = createServices({ programs: [{ username: 'given' }], checks: false }, 1, {
    ...{ time, startTimer: () => () => undefined },
  });
  for (const username of NAMES.slice(1)) services.programs.make({ username });
  const said: string[] = [];
  const end = forgetUnused(services, {
    ...{ afterMs: after, given: new Set(['given']), time, startTimer },
    say: (text) => void said.push(text),
    onDefect: (error) => {
      throw error;
    },
  });
  /** Lets time pass, with everything that is due on the way. */
  const pass = async (milliseconds: number): Promise<void> => {
    const until = now + milliseconds;
    await new Promise(setImmediate);
    while (due <= until) {
      now = due;
      wake();
      await new Promise(setImmediate);
    }
    now = until;
  };
  const names = () => services.programs.list().map(({ username }) => username);
  const journalOf = (name: string) => services.programs.get(name)!.journal.find();
  const inputsOf = (name: string) => services.programs.get(name)!.inputs;
  return { ...{ pass, end, said, names, journalOf, inputsOf } };
}

it('a program that nobody used for the time is dropped; one that a start gives begins anew', async () => {
  const { pass, said, names, journalOf, inputsOf } = begin();
  await pass(20 * DAY);
  const input = { method: 'GET', target: '/', headers: [], body: '' };
  inputsOf('used').beginRequest(input).end();
  inputsOf('looked-at').use();
  expect(names()).toEqual(NAMES);
  await pass(11 * DAY);
  expect(names()).toEqual(['given', 'used', 'looked-at']);
  expect(journalOf('given')).toMatchObject([{ kind: 'program', change: 'reset' }]);
  expect(said).toEqual([
    '"given" was not used since 1970-01-01T00:00:00.000Z, and began anew.',
    '"forgotten" was not used since 1970-01-01T00:00:00.000Z, and was dropped.',
  ]);
  await pass(25 * DAY);
  expect(names()).toEqual(['given']);
});

it('nothing is forgotten after the end', async () => {
  const { pass, end, names } = begin();
  await pass(DAY);
  end();
  await pass(90 * DAY);
  expect(names()).toEqual(NAMES);
});

it.each([
  ['30d', 30 * DAY],
  ['1h', HOUR],
])('reads %s', (text, milliseconds) => {
  expect(readForgetAfter(text)).toBe(milliseconds);
});

it.each(['59m', '0d', 'never', '30', ''])('refuses "%s"', (text) => {
  expect(() => readForgetAfter(text)).toThrow(
    `"${text}" is no time to forget programs after, expected 1h or more, such as 30d`,
  );
});
