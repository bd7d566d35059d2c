import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, it } from 'vitest';

const text = readFileSync(new URL('config.schema.json', import.meta.url), 'utf8');
const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(JSON.parse(text) as object);

it('editors read a schema of config files, which names itself in the file', () => {
  const $schema = './node_modules/ingo-sandbox/contracts/control/config.schema.json';
  expect(validate({ $schema, port: 4010, https: true, programs: [{ username: 'test' }] })).toBe(true);
  expect(text).not.toMatch(/"x-(grade|source)"/);
});

it.each([
  ['a misspelt key', { prot: 4010 }],
  ['a port that is none', { port: 70_000 }],
  ['an unknown reading', { programs: [{ readings: { tracertoken: 'x' } }] }],
])('it refuses %s', (_, config) => {
  expect(validate(config)).toBe(false);
});
