import type { PullRequest, PushRequest, VerifyRequest } from '../../contracts/generated/types.js';
import type { GatewayOperation } from '../../contracts/gateway/gateway-paths.js';
import { pullRequestSchema } from '../../contracts/gateway/pull-schemas.js';
import { pushRequestSchema } from '../../contracts/gateway/push-schemas.js';
import { RAW_ACCOUNT_FIELDS } from '../../contracts/gateway/gateway-fields.js';
import { verifyRequestSchema } from '../../contracts/gateway/verify-schemas.js';
import type { Readings } from '../../contracts/readings/readings.js';
import {
  unknownFields,
  violationsOf,
  type SchemaValidator,
  type Violation,
} from '../../contracts/violations/violations.js';
import { findingName } from '../http/finding-names.js';
import { observed, type Finding } from '../http/finding.js';
import { parseJsonBody } from '../http/parse-json-body.js';
import { validatorOf } from '../schemas/validator.js';
import { fromFlat, fromPull, type GatewayRequest } from './gateway-request.js';

/** A request that keeps its schema, or what is wrong with it. */
export type ReadGatewayBody =
  | { readonly request: GatewayRequest; readonly unknown: readonly Violation[] }
  | { readonly findings: readonly Finding[] };

const CALLS = {
  push: { name: 'pushRequest', schema: pushRequestSchema },
  pull: { name: 'pullRequest', schema: pullRequestSchema },
  verify: { name: 'verifyRequest', schema: verifyRequestSchema },
} as const;

/** Fields sent with a token by mistake are reported by their rule, not as unknown. */
const isRaw = ({ path }: Violation): boolean => Object.hasOwn(RAW_ACCOUNT_FIELDS, path.split('.').at(-1)!);

/** Checks the body of a gateway call against its contract. null counts as missing, as gateway status 400 says. */
export function readGatewayRequest(
  operation: GatewayOperation,
  body: Buffer,
  readings: Readings,
): ReadGatewayBody {
  const parsed = parseJsonBody(body);
  if ('finding' in parsed) return { findings: [parsed.finding] };
  const { name, schema } = CALLS[operation];
  const validate: SchemaValidator = validatorOf(name);
  const { text, value } = parsed;
  const valid = validate(value);
  const unknown = unknownFields(schema, value).filter((violation) => !isRaw(violation));
  const refused = [
    ...(valid ? [] : violationsOf(validate.errors ?? [], value)),
    ...(readings.unknownFields === 'refused' ? unknown : []),
  ];
  if (refused.length > 0) return { findings: refused.map((violation) => toFinding(violation, value)) };
  const request =
    operation === 'pull'
      ? fromPull(value as PullRequest, text)
      : fromFlat(operation, value as PushRequest & VerifyRequest, text);
  return { request, unknown };
}

function toFinding({ path, rule, message }: Violation, value: unknown): Finding {
  const missing = rule === 'type' && at(value, path.split('.')) === null;
  const name = missing ? 'field-missing' : findingName(rule);
  return {
    ...observed(name, message, `See the schema of the call; "${path}" is the field to mend.`),
    field: path,
  };
}

const at = (value: unknown, [key, ...rest]: readonly string[]): unknown =>
  key === undefined ? value : at((value as Record<string, unknown> | null)?.[key], rest);
