import fc from 'fast-check';
import { BUILT_IN_SCENARIOS } from '../../../contracts/scenarios/built-in.js';
import { scenarioSchema } from '../../../contracts/scenarios/scenario-schema.js';
import { readScenario } from '../../../mock-server/scenarios/read-scenario.js';
import { jsonTexts, samplesOf } from '../generate/json-text.js';
import { bytesOf } from '../generate/mutate-bytes.js';
import { checkWords } from '../oracles/findings.js';
import { keepsSchema } from '../oracles/keeps-schema.js';
import { hasRepeatedKeys } from '../oracles/repeated-keys.js';
import { strictJson } from '../oracles/strict-json.js';
import { must, neverAccept, type FuzzTarget } from '../target.js';

const builtIn = fc.constantFrom(...BUILT_IN_SCENARIOS.map((scenario) => ({ ...scenario, name: 'mine' })));

/** Scenario files: strict JSON that keeps the schema, and steps that a session can go through. */
export const scenarioFile: FuzzTarget<string> = {
  name: 'scenario-file',
  reads: 'scenario files',
  oracle: 'safe JSON without repeated keys that keeps the schema; opened first, at most one TOKEN_SUCCESS',
  weight: 8,
  input: jsonTexts(fc.oneof({ weight: 3, arbitrary: builtIn }, samplesOf(scenarioSchema))),
  judge(text) {
    const utf8 = bytesOf(text).toString('utf8');
    const read = readScenario(utf8, 'mine');
    if ('problems' in read) {
      must(read.problems.length > 0, 'refused without a problem');
      for (const { message, line, column } of read.problems) {
        checkWords(message);
        must(line >= 1 && column >= 1, `a problem at ${line}:${column}`);
      }
    }
    return neverAccept('scenario' in read, mayBeRead(utf8));
  },
};

function mayBeRead(text: string): boolean {
  const json = strictJson(Buffer.from(text));
  if (!json || hasRepeatedKeys(text, json.value) || !keepsSchema(scenarioSchema, json.value)) return false;
  const { steps, breaks_rules } = json.value as {
    steps: readonly Record<string, unknown>[];
    breaks_rules?: boolean;
  };
  const successes = steps.filter((step) => step['emit'] === 'TOKEN_SUCCESS').length;
  return breaks_rules === true || (steps[0]!['open'] !== undefined && successes <= 1);
}
