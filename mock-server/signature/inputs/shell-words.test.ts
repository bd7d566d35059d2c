import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { posixWords } from './shell-words.js';

const hasBash = spawnSync('bash', ['-c', 'true']).status === 0;

/** Parts of words in every quoting, with all that has a meaning in another one. */
const text = fc.string({ unit: fc.constantFrom(...`ab'"\\ $^@#!%&|;<>(){}[]*?~é€\t`), maxLength: 6 });
const parts = fc.oneof(
  text.map((inner) => `'${inner.replaceAll("'", '')}'`),
  text.map((inner) => `"${inner.replace(/["$\\]/g, '')}"`),
  text.map((inner) => `"${inner.replace(/["$`\\]/g, '\\$&')}"`),
  text.map((inner) => `$'${inner.replace(/['\\]/g, '\\$&')}'`),
  fc.constantFrom(
    `$'\\n\\t\\x41\\101\\u00e9\\xc3\\xa9\\e\\q'`,
    '\\$',
    '\\\\',
    "\\'",
    '\\ ',
    '"a\\\nb"',
    '\\\n',
    '"\\q"',
    '""',
  ),
  fc.stringMatching(/^[a-zé0-9=:/.,@%+_-]{1,5}$/),
);
const commands = fc
  .array(fc.array(parts, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 })
  .map((words) => words.map((word) => word.join('')).join(' '))
  .filter((command) => !/^~|[ =:]~/.test(command) && !/[\\]$/.test(command));

/** Prints its words, each with an end. */
const SHOW = `set -f +BH; show() { for word; do printf '%s\\1' "$word"; done; printf '\\2'; }`;

it.skipIf(!hasBash)('words are those that bash hands over', () => {
  const sample = fc.sample(commands, { numRuns: 400, seed: 1 });
  const script = sample.map((command) => `show ${command}`).join('\n');
  const { stdout, status } = spawnSync('bash', ['-c', `${SHOW}\n${script}`], {
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  expect(status).toBe(0);
  const handed = stdout.toString('latin1').split('\x02').slice(0, -1);
  const read = sample.map((command) =>
    posixWords(command)
      .words.map((word) => `${word}\x01`)
      .join(''),
  );
  expect(read.map((words, at) => [sample[at], words])).toEqual(
    handed.map((words, at) => [sample[at], words]),
  );
});
