import { fileURLToPath } from 'node:url';
import { format, getFileInfo, resolveConfig } from 'prettier';
import { fileBlock } from './file-block.js';
import { ROOT } from './markdown.js';
import { agentToolTable } from './tables/agent-tools.js';
import { commandTable, startOptionTable } from './tables/commands.js';
import { probeTable, providerStateTable } from './tables/contract-testing.js';
import { controlCallTable } from './tables/control-calls.js';
import { classTable, memberTable } from './tables/doc-comments.js';
import { doctorRuleTable, goLiveTable, testCaseTable } from './tables/doctor.js';
import { exportFormatTable } from './tables/export-formats.js';
import { faultTable } from './tables/faults.js';
import { fuzzTargetTable } from './tables/fuzz-targets.js';
import { inspectorPageTable } from './tables/inspector-pages.js';
import { inputFormTable } from './tables/input-forms.js';
import { outcomeTable } from './tables/outcomes.js';
import { eventTable, stateTable, transitionTable } from './tables/events.js';
import { paymentTable } from './tables/payments.js';
import { destinationTable, hostTable, testValueTable, verificationFailureTable } from './tables/plugin.js';
import { readingList } from './tables/readings.js';
import { scenarioTable } from './tables/scenarios.js';
import {
  configKeyTable,
  programOptionTable,
  scenarioStepTable,
  sessionRequestTable,
} from './tables/schema-fields.js';
import { supportCountTable, supportTables } from './tables/support.js';
import { adviceTable, statusCodeTable, statusFamilyTable } from './tables/status-codes.js';
import { vectorTable } from './tables/vectors.js';
import { topicTable, webhookFaultTable } from './tables/webhooks.js';

/** What stands between `<!-- generated: NAME -->` and `<!-- end -->`, by name. */
export const GENERATED: Readonly<Record<string, () => string>> = {
  advice: adviceTable,
  'agent tools': agentToolTable,
  'capture options': () => memberTable('client/browser/capture-account.ts', 'CaptureOptions'),
  'client errors': () => classTable('client/server/errors.ts', 'Class'),
  'client options': () => memberTable('client/server/client-options.ts', 'IngoClientOptions'),
  commands: commandTable,
  'config keys': configKeyTable,
  'control calls': controlCallTable,
  'doctor rules': doctorRuleTable,
  events: eventTable,
  'export formats': exportFormatTable,
  faults: faultTable,
  'fuzz targets': fuzzTargetTable,
  'inspector pages': inspectorPageTable,
  'go-live checks': goLiveTable,
  outcomes: outcomeTable,
  destinations: destinationTable,
  hosts: hostTable,
  'input forms': inputFormTable,
  payments: paymentTable,
  probes: probeTable,
  'published test cases': testCaseTable,
  'program options': programOptionTable,
  'provider states': providerStateTable,
  readings: readingList,
  'receiver options': () =>
    memberTable('client/server/webhooks/receiver-options.ts', 'WebhookReceiverOptions'),
  'sandbox options': () => memberTable('mock-server/sandbox.ts', 'SandboxOptions'),
  'scripted options': () => memberTable('sdk-stub/scripted/create-scripted-sdk.ts', 'ScriptedSdkOptions'),
  'scenario steps': scenarioStepTable,
  scenarios: scenarioTable,
  'session request': sessionRequestTable,
  'start options': startOptionTable,
  states: stateTable,
  'status codes': statusCodeTable,
  'status families': statusFamilyTable,
  support: supportTables,
  'support counts': supportCountTable,
  'test values': testValueTable,
  topics: topicTable,
  transitions: transitionTable,
  vectors: vectorTable,
  'verification failures': verificationFailureTable,
  'webhook faults': webhookFaultTable,
};

const MARKED = /<!-- generated: ([^>]+) -->\n[\s\S]*?<!-- end -->/g;

/** Names of the tables and files that a document holds. */
export const namesIn = (markdown: string): string[] =>
  [...markdown.matchAll(MARKED)].map(([, name]) => name!);

/**
 * Returns a document with every table and file between markers as the code has it now, formatted as the formatter would.
 *
 * @throws Error for a name that no table has, and for a file that is not there.
 */
export async function withGenerated(path: string, markdown: string): Promise<string> {
  const text = markdown.replace(MARKED, (_, name: string) => {
    const made = fileBlock(path, name) ?? GENERATED[name]?.();
    if (made === undefined) {
      throw new Error(
        `${path}: "${name}" is no generated table; there are: ${Object.keys(GENERATED).join(', ')}`,
      );
    }
    return `<!-- generated: ${name} -->\n\n${made}\n\n<!-- end -->`;
  });
  const filepath = fileURLToPath(new URL(`../../${path}`, import.meta.url));
  const { ignored } = await getFileInfo(filepath, { ignorePath: `${ROOT}.prettierignore` });
  return ignored ? text : format(text, { ...(await resolveConfig(filepath)), filepath });
}
