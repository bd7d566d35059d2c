import { Ajv, type ValidateFunction } from 'ajv';
import type { FastifySchemaCompiler } from 'fastify';
import { SCHEMAS } from '../../contracts/generated/schemas.js';
import type { SchemaName } from '../../contracts/violations/check.js';
import { violationsOf, type SchemaError, type Violation } from '../../contracts/violations/violations.js';
import { check } from '../schemas/check.js';
import { notValid } from './command-error.js';

const NAMES = new Map<unknown, SchemaName>(
  Object.entries(SCHEMAS).map(([name, schema]) => [schema, name as SchemaName]),
);

/**
 * Makes the validators of routes: bodies are checked by the schema of the contract that they are, queries by that of the
 * route. Nothing is compiled before it is needed.
 */
export const validatorCompiler: FastifySchemaCompiler<object> = ({ schema, httpPart }) => {
  const name = NAMES.get(schema);
  const violations = name ? bodyViolations(name) : queryViolations(schema);
  return (value: unknown) => {
    const found = violations(value);
    return found.length === 0
      ? { value }
      : { error: notValid(httpPart === 'body' ? 'Body' : 'Query', found) };
  };
};

type Validator = (value: unknown) => readonly Violation[];

const bodyViolations =
  (name: SchemaName): Validator =>
  (value) => {
    const checked = check(name, value);
    return 'violations' in checked ? checked.violations : [];
  };

function queryViolations(schema: object): Validator {
  let validate: ValidateFunction | undefined;
  return (value) => {
    validate ??= new Ajv({ allErrors: true, coerceTypes: true }).compile(schema);
    return validate(value) ? [] : violationsOf(validate.errors as SchemaError[], value);
  };
}
