import { sandboxConfigSchema } from '../../../contracts/control/sandbox-config.js';
import { readConfig } from '../../../mock-server/cli/config.js';
import { UsageError } from '../../../mock-server/cli/usage-error.js';
import { CaseFile } from '../case-file.js';
import { jsonTexts, samplesOf } from '../generate/json-text.js';
import { bytesOf } from '../generate/mutate-bytes.js';
import { checkWords } from '../oracles/findings.js';
import { keepsSchema } from '../oracles/keeps-schema.js';
import { strictJson } from '../oracles/strict-json.js';
import { agree, type FuzzTarget } from '../target.js';

let file: CaseFile;

/** Config files of `start`. */
export const configFile: FuzzTarget<string> = {
  name: 'config-file',
  reads: 'config files',
  oracle: 'safe JSON that keeps the schema, by a reader of JSON Schema of its own',
  weight: 2,
  input: jsonTexts(samplesOf(sandboxConfigSchema)),
  async open() {
    file = new CaseFile();
    return async () => file.remove();
  },
  judge(text) {
    const bytes = bytesOf(text);
    const json = strictJson(bytes);
    return agree(isRead(bytes), json !== undefined && keepsSchema(sandboxConfigSchema, json.value));
  },
};

function isRead(bytes: Buffer): boolean {
  try {
    readConfig(file.hold(bytes));
    return true;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    checkWords(error.message);
    return false;
  }
}
