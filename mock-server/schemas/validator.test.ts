import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { SCHEMAS } from '../../contracts/generated/schemas.js';
import { ANNOTATIONS, VALIDATOR_OPTIONS } from '../../contracts/generated/validator-options.js';
import type { SchemaName } from '../../contracts/violations/check.js';
import { validatorOf } from './validator.js';

const NAMES = Object.keys(SCHEMAS) as SchemaName[];

describe('the validator of a schema', () => {
  it.each(NAMES)('compiles: %s', (name) => {
    expect(validatorOf(name)).toBeTypeOf('function');
  });

  it('is compiled once', () => {
    expect(validatorOf('clockMove')).toBe(validatorOf('clockMove'));
  });

  it.each(NAMES)('is made from a valid schema, which is not validated again at run time: %s', (name) => {
    const strict = new Ajv({ ...VALIDATOR_OPTIONS, strict: true }).addVocabulary([...ANNOTATIONS]);
    expect(strict.validateSchema(SCHEMAS[name])).toBe(true);
  });
});
