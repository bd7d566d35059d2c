import { expect, it } from 'vitest';
import { Turns } from './turns.js';

/** An input that draws a number a few steps after it began, as a request does behind its hooks. */
async function input(turns: Turns, name: string, steps: number, drawn: string[]): Promise<void> {
  await turns.take();
  for (let step = 0; step < steps; step += 1) await Promise.resolve();
  drawn.push(name);
}

it('what inputs that come together do at once, they do in the order in which they begin', async () => {
  const turns = new Turns();
  const drawn: string[] = [];
  await Promise.all([
    input(turns, 'slow', 20, drawn),
    input(turns, 'quick', 0, drawn),
    input(turns, 'last', 5, drawn),
  ]);
  expect(drawn).toEqual(['slow', 'quick', 'last']);
});

it('an input that comes alone waits for nothing', async () => {
  const turns = new Turns();
  expect(turns.take()).toBeUndefined();
  await new Promise((resolve) => setImmediate(resolve));
  expect(turns.take()).toBeUndefined();
});
