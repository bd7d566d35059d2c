import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_SCENARIOS } from './built-in.js';

const text = readFileSync(new URL('scenario.schema.json', import.meta.url), 'utf8');
const schema = JSON.parse(text) as Record<string, unknown>;
const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);

describe('the schema that editors read', () => {
  it('is one of draft-07, which lies where it lies and keeps its prose', () => {
    expect(schema['$schema']).toBe('http://json-schema.org/draft-07/schema#');
    expect(schema).not.toHaveProperty('$id');
    expect(schema).toMatchObject({
      title: 'Scenario',
      description: 'What happens in a session, step by step.',
    });
    expect(text).not.toContain('"x-');
  });

  it.each(BUILT_IN_SCENARIOS.map((scenario) => [scenario.name, scenario] as const))(
    'accepts what is built in: %s',
    (_, scenario) => {
      expect(validate({ $schema: './scenario.schema.json', ...scenario })).toBe(true);
    },
  );

  it.each([
    ['no steps', {}],
    ['a misspelt verb', { steps: [{ shwo: 'form' }] }],
    ['two verbs in a step', { steps: [{ open: 'normally', show: 'form' }] }],
    ['an unknown page', { steps: [{ show: 'confirmaton' }] }],
    ['an unknown key', { steps: [{ open: 'normally' }], step: [] }],
    ['a pause without a unit', { steps: [{ pause: '200' }] }],
  ])('refuses %s', (_, scenario) => {
    expect(validate(scenario)).toBe(false);
  });
});
