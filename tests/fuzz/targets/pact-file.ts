import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { ALL_GATEWAY_PATHS } from '../../../contracts/gateway/gateway-paths.js';
import { SESSION_PATH } from '../../../contracts/signing/signing.js';
import {
  readPacts,
  statesOf,
  interactionsOf,
} from '../../../mock-server/contract-testing/pacts/pact-file.js';
import { splitPact } from '../../../mock-server/contract-testing/pacts/split-pact.js';
import { TargetError } from '../../../mock-server/contract-testing/target/target.js';
import { CaseFile } from '../case-file.js';
import { jsonTexts } from '../generate/json-text.js';
import { bytesOf } from '../generate/mutate-bytes.js';
import { checkWords } from '../oracles/findings.js';
import { strictJson } from '../oracles/strict-json.js';
import { must, neverAccept, type FuzzTarget } from '../target.js';

const PACTS = ['ingo-session-api', 'ingo-webhooks'].map((name) => {
  const file = new URL(`../../../contracts/pacts/${name}.json`, import.meta.url);
  const pact = JSON.parse(readFileSync(file, 'utf8')) as { interactions: unknown[] };
  return { ...pact, interactions: pact.interactions.slice(0, 2) };
});
const OLD = {
  consumer: { name: 'shop' },
  provider: { name: 'ingo' },
  interactions: [
    { description: 'a create', providerState: 'no session', request: { method: 'POST', path: SESSION_PATH } },
  ],
};
const TARGET = {
  url: 'http://127.0.0.1:1',
  gatewayUrl: 'http://127.0.0.1:2',
  username: 'u',
  secret: 's',
  participantId: 1,
};
const PATHS: readonly unknown[] = [SESSION_PATH, ...ALL_GATEWAY_PATHS.map(({ path }) => path)];

let file: CaseFile;

/** Pact files: whatever is read can be split into runs of the verifier. */
export const pactFile: FuzzTarget<string> = {
  name: 'pact-file',
  reads: 'pact files',
  oracle:
    'safe JSON with consumer, provider and described interactions, one of them a message or with a path of Ingo',
  weight: 4,
  input: jsonTexts(fc.constantFrom<unknown>(...PACTS, OLD)),
  async open() {
    file = new CaseFile();
    return async () => file.remove();
  },
  judge(text) {
    const bytes = bytesOf(text);
    return neverAccept(isRead(bytes), isPact(strictJson(bytes)?.value));
  },
};

function isRead(bytes: Buffer): boolean {
  try {
    for (const one of readPacts(file.hold(bytes))) {
      must(
        interactionsOf(one.pact)
          .flatMap(statesOf)
          .every((state) => typeof state === 'string'),
        'a state that is no text',
      );
      splitPact(one, TARGET, new Map(), undefined, file.folder);
    }
    return true;
  } catch (error) {
    if (!(error instanceof TargetError)) throw error;
    checkWords(error.message);
    return false;
  }
}

type Fields = Readonly<Record<string, unknown>>;

function isPact(value: unknown): boolean {
  const { consumer, provider, interactions = [], messages = [] } = (value ?? {}) as Fields;
  if (
    typeof (consumer as Fields | null)?.['name'] !== 'string' ||
    typeof (provider as Fields | null)?.['name'] !== 'string'
  )
    return false;
  if (!Array.isArray(interactions) || !Array.isArray(messages)) return false;
  const all = [...interactions, ...messages] as (Fields | null)[];
  return (
    all.every((one) => typeof one?.['description'] === 'string') &&
    all.some((one) => {
      const request = one!['request'] as Fields | null | undefined;
      return request === undefined || one!['type'] !== undefined || PATHS.includes(request?.['path']);
    })
  );
}
