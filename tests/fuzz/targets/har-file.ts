import fc from 'fast-check';
import { outsideScenario } from '../../../mock-server/recordings/outside/outside-scenario.js';
import { RecordingError } from '../../../mock-server/recordings/recording.js';
import { readScenario } from '../../../mock-server/scenarios/read-scenario.js';
import { InputError } from '../../../mock-server/signature/inputs/input-error.js';
import { readInput } from '../../../mock-server/signature/inputs/read-input.js';
import { asLatin1 } from '../generate/json-text.js';
import { bytesOf, mutatedText } from '../generate/mutate-bytes.js';
import { mutatedJson } from '../generate/mutate-json.js';
import { checkWords } from '../oracles/findings.js';
import { must, neverAccept, type FuzzTarget } from '../target.js';

const SESSION = '0b7d2c1e-3f4a-4b5c-8d6e-7f8091a2b3c4';
const TOKEN = 'f47ac10b-58cc-4372-a567-0e02b2c3d479';
const CARD = '4929123456789015';

const directive = (event: string, payload: object): string =>
  `data: ${JSON.stringify({ event, payload })}\n\n`;
const entry = (second: number, method: string, path: string, response: object, sent?: object) => ({
  startedDateTime: `2026-01-31T12:00:0${second}.000Z`,
  request: {
    method,
    url: `https://iip-webplugin-uat.ingo.money${path}`,
    headers: [{ name: 'Content-Type', value: 'application/json' }],
    ...(sent && { postData: { text: JSON.stringify(sent) } }),
  },
  response: { status: 200, content: {}, ...response },
});

/** A capture of a session in which a card was entered and became a token. */
const HAR = {
  log: {
    version: '1.2',
    entries: [
      entry(1, 'GET', `/session/${SESSION}?t=637126733246949906&h=x`, {}),
      entry(2, 'POST', `/session/${SESSION}/actions`, {}, { action: 'mount', funding_destination: 'debit' }),
      entry(
        3,
        'POST',
        `/session/${SESSION}/actions`,
        {},
        { action: 'submit', values: { card_number: CARD } },
      ),
      entry(4, 'GET', `/session/${SESSION}/stream`, {
        content: {
          text:
            directive('PAGE_LOAD', { page: 'form', session_identifier: SESSION }) +
            directive('TOKEN_SUCCESS', { customer_account_token: TOKEN, funding_destination: 'debit' }),
        },
      }),
    ],
  },
};

const changed = mutatedJson(fc.constant(HAR)).map((value) => asLatin1(JSON.stringify(value)));

/** HAR files, as `record --har` and `explain` read them. */
export const harFile: FuzzTarget<string> = {
  name: 'har-file',
  reads: 'HAR files',
  oracle:
    'some entry opens /session/{id}; what is written is a scenario that can be read, without token or card',
  weight: 6,
  input: fc.oneof({ weight: 3, arbitrary: changed }, mutatedText(changed)),
  judge(text) {
    explain(bytesOf(text));
    const json = jsonOf(bytesOf(text));
    const scenario = scenarioOf(json);
    if (scenario !== undefined) {
      must(
        'scenario' in readScenario(scenario, nameOf(scenario)),
        `the scenario cannot be read: ${scenario}`,
      );
      must(!scenario.includes(TOKEN) && !scenario.includes(CARD), 'the scenario holds the token or the card');
    }
    return neverAccept(scenario !== undefined, opensSession(json));
  },
};

const nameOf = (scenario: string): string => (JSON.parse(scenario) as { name?: string }).name ?? 'mine';

/** It reads a request or says why not; nothing else comes out of it. */
function explain(bytes: Buffer): void {
  try {
    readInput(bytes);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    checkWords(error.message);
  }
}

function scenarioOf(har: unknown): string | undefined {
  if (har === undefined) return undefined;
  try {
    return outsideScenario({ har }).text;
  } catch (error) {
    if (!(error instanceof RecordingError)) throw error;
    checkWords(error.message);
    return undefined;
  }
}

function opensSession(har: unknown): boolean {
  const { log } = (har ?? {}) as { log?: { entries?: unknown } };
  const entries = Array.isArray(har) ? har : Array.isArray(log?.entries) ? (log.entries as unknown[]) : [];
  return entries.some((one) => {
    const url = (one as { request?: { url?: unknown } } | null)?.request?.url;
    return typeof url === 'string' && /\/session\/[0-9a-f-]{36}/i.test(url);
  });
}

function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}
