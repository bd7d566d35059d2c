import { Ajv } from 'ajv';
import { SCHEMAS } from '../../contracts/generated/schemas.js';
import { ANNOTATIONS, VALIDATOR_OPTIONS } from '../../contracts/generated/validator-options.js';
import type { Checked, SchemaName } from '../../contracts/violations/check.js';
import type { SchemaValidator } from '../../contracts/violations/violations.js';

let ajv: Ajv | undefined;
const compiled = new Map<SchemaName, SchemaValidator>();

/** Returns the validator of a schema. It is compiled when it is first asked for, and kept. */
export function validatorOf<Name extends SchemaName>(name: Name): SchemaValidator<Checked<Name>> {
  let validator = compiled.get(name);
  if (!validator) {
    // The schemas are constants of ours, and a test validates them; a start should not pay for it.
    ajv ??= new Ajv({ ...VALIDATOR_OPTIONS, meta: false, validateSchema: false }).addVocabulary([
      ...ANNOTATIONS,
    ]);
    validator = ajv.compile(SCHEMAS[name]) as SchemaValidator;
    compiled.set(name, validator);
  }
  return validator as SchemaValidator<Checked<Name>>;
}
