import { DEFAULT_READINGS } from '../../../contracts/readings/readings.js';
import { sessionRequestSchema } from '../../../contracts/session/session-request.js';
import { readSessionRequest } from '../../../mock-server/sessions/read-session-request.js';
import { jsonTexts, samplesOf } from '../generate/json-text.js';
import { bytesOf } from '../generate/mutate-bytes.js';
import { readOrRefused } from '../oracles/findings.js';
import { keepsSchema } from '../oracles/keeps-schema.js';
import { strictJson } from '../oracles/strict-json.js';
import { agree, type FuzzTarget } from '../target.js';

/** Bodies of create requests. */
export const sessionBody: FuzzTarget<string> = {
  name: 'session-body',
  reads: 'JSON bodies of create requests',
  oracle: 'safe JSON that keeps the schema, by a reader of JSON Schema of its own',
  weight: 10,
  input: jsonTexts(samplesOf(sessionRequestSchema)),
  judge(body) {
    const bytes = bytesOf(body);
    const json = strictJson(bytes);
    return agree(
      readOrRefused(readSessionRequest(bytes, DEFAULT_READINGS)),
      json !== undefined && keepsSchema(sessionRequestSchema, json.value),
    );
  },
};
