import type { SessionRequest } from '../../contracts/generated/types.js';
import type { Readings } from '../../contracts/readings/readings.js';
import { sessionRequestSchema } from '../../contracts/session/session-request.js';
import { IDEMPOTENCY_KEY_MAX_LENGTH } from '../../contracts/signing/signing.js';
import {
  unknownFields,
  violationsOf,
  type SchemaError,
  type Violation,
} from '../../contracts/violations/violations.js';
import { findingName } from '../http/finding-names.js';
import { observed, type Finding } from '../http/finding.js';
import { parseJsonBody } from '../http/parse-json-body.js';
import { validatorOf } from '../schemas/validator.js';

/** A body that can be served, or what is wrong with it. */
export type ReadBody =
  | { readonly text: string; readonly request: SessionRequest; readonly unknown: readonly Violation[] }
  | { readonly findings: readonly Finding[] };

/** Checks a create request against the contract, as strictly as the program's readings say. */
export function readSessionRequest(body: Buffer, readings: Readings): ReadBody {
  const parsed = parseJsonBody(body);
  if ('finding' in parsed) return { findings: [parsed.finding] };
  const { text, value } = parsed;
  const unknown = unknownFields(sessionRequestSchema, value);
  const validate = validatorOf('sessionRequest');
  const found = validate(value) ? [] : (validate.errors ?? []);
  const errors = found.filter((error) => !isForgiven(error, readings));
  const refused = [...violationsOf(errors, value), ...(readings.unknownFields === 'refused' ? unknown : [])];
  if (refused.length === 0) return { text, request: value as SessionRequest, unknown };
  return { findings: refused.map((violation) => toFinding(violation, unknown)) };
}

/** Reads the Idempotency-Key header; undefined when none was sent. */
export function readIdempotencyKey(
  header: string | undefined,
): { key: string | undefined } | { finding: Finding } {
  if (header === undefined) return { key: undefined };
  const fix = 'Send a V4 UUID made once per session, or leave the header out.';
  if (header === '')
    return { finding: observed('idempotency-key-empty', 'The Idempotency-Key is empty.', fix) };
  if (header.length > IDEMPOTENCY_KEY_MAX_LENGTH) {
    const what = `The Idempotency-Key has ${header.length} characters; ${IDEMPOTENCY_KEY_MAX_LENGTH} are allowed.`;
    return { finding: observed('idempotency-key-too-long', what, fix) };
  }
  if (!/^[\x20-\x7e]+$/.test(header)) {
    const what = 'The Idempotency-Key holds characters that are not printable ASCII.';
    return { finding: observed('idempotency-key-not-printable', what, fix) };
  }
  return { key: header };
}

/** Under the lenient reading only types and lengths of the recipient's fields count. */
function isForgiven({ instancePath, keyword }: SchemaError, readings: Readings): boolean {
  return (
    readings.recipientFields === 'lenient' &&
    instancePath.startsWith('/recipient_information') &&
    ['required', 'pattern', 'minLength'].includes(keyword)
  );
}

function toFinding({ path, rule, message }: Violation, unknown: readonly Violation[]): Finding {
  const misspelt =
    rule === 'required'
      ? unknown.find((other) => other.message.includes(`"${path.split('.').pop()}"?`))
      : undefined;
  const fix = misspelt
    ? `You sent "${misspelt.path}": rename it to "${path}".`
    : `See the schema of the session request; "${path}" is the field to mend.`;
  return { ...observed(findingName(rule), message, fix), field: path };
}
