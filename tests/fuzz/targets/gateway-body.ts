import fc from 'fast-check';
import { pullRequestSchema } from '../../../contracts/gateway/pull-schemas.js';
import { pushRequestSchema } from '../../../contracts/gateway/push-schemas.js';
import { verifyRequestSchema } from '../../../contracts/gateway/verify-schemas.js';
import { DEFAULT_READINGS } from '../../../contracts/readings/readings.js';
import { readGatewayRequest } from '../../../mock-server/gateway/read-gateway-request.js';
import { jsonTexts, samplesOf } from '../generate/json-text.js';
import { bytesOf } from '../generate/mutate-bytes.js';
import { readOrRefused } from '../oracles/findings.js';
import { keepsSchema } from '../oracles/keeps-schema.js';
import { strictJson } from '../oracles/strict-json.js';
import { agree, type FuzzTarget } from '../target.js';

const CALLS = { push: pushRequestSchema, pull: pullRequestSchema, verify: verifyRequestSchema } as const;
type Operation = keyof typeof CALLS;

/** Bodies of gateway calls. */
export const gatewayBody: FuzzTarget<{ readonly operation: Operation; readonly body: string }> = {
  name: 'gateway-body',
  reads: 'JSON bodies of the gateway: push, pull, verify',
  oracle: 'safe JSON that keeps the schema, by a reader of JSON Schema of its own',
  weight: 8,
  input: fc.oneof(
    ...Object.entries(CALLS).map(([operation, schema]) =>
      fc.record({ operation: fc.constant(operation as Operation), body: jsonTexts(samplesOf(schema)) }),
    ),
  ),
  judge({ operation, body }) {
    const bytes = bytesOf(body);
    const json = strictJson(bytes);
    return agree(
      readOrRefused(readGatewayRequest(operation, bytes, DEFAULT_READINGS)),
      json !== undefined && keepsSchema(CALLS[operation], json.value),
    );
  },
};
