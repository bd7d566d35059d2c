import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ALL_GATEWAY_PATHS } from '../../../contracts/gateway/gateway-paths.js';
import { SESSION_PATH } from '../../../contracts/signing/signing.js';
import { parseJsonBody } from '../../http/parse-json-body.js';
import { TargetError } from '../target/target.js';

/** One expectation of a pact. */
export interface Interaction {
  readonly description: string;
  readonly type?: string;
  readonly providerStates?: readonly { readonly name: string }[];
  /** Versions before the third. */
  readonly providerState?: string | null;
  readonly request?: { readonly path?: unknown; readonly headers?: Readonly<Record<string, unknown>> };
}

/** A pact, as its file says. */
export interface PactFile {
  readonly consumer: { readonly name: string };
  readonly provider: { readonly name: string };
  readonly interactions?: readonly Interaction[];
  readonly messages?: readonly Interaction[];
}

/** A pact that was read, and where from. */
export interface ReadPact {
  readonly file: string;
  readonly pact: PactFile;
}

/** Returns a function that produces the message of an interaction; undefined where it cannot. */
export type MessageProvider = (interaction: Interaction) => (() => Promise<unknown>) | undefined;

const PATHS = new Set<string>([SESSION_PATH, ...ALL_GATEWAY_PATHS.map(({ path }) => path)]);

/** Whether an interaction is a message, for which no request is sent. */
export const isMessage = ({ type, request }: Interaction): boolean =>
  type === undefined ? request === undefined : type !== 'Synchronous/HTTP';

/** Returns all interactions and messages of a pact. */
export const interactionsOf = ({ interactions = [], messages = [] }: PactFile): readonly Interaction[] => [
  ...interactions,
  ...messages,
];

/** Returns the provider states that an interaction names. */
export const statesOf = ({ providerStates, providerState }: Interaction): readonly string[] =>
  providerStates?.map(({ name }) => name) ?? (providerState == null ? [] : [providerState]);

/** Whether a pact is named by its address at a broker, which Pact fetches. */
export const isAddress = (place: string): boolean => /^https?:\/\//i.test(place);

/**
 * Reads the pacts of a file, or of a folder.
 *
 * @throws TargetError in one sentence: no such file, no pact in the folder or file, or none of Ingo's paths in it.
 */
export function readPacts(place: string): ReadPact[] {
  if (!existsSync(place)) throw new TargetError(`pacts ${place}: there is no such file or folder`);
  if (!statSync(place).isDirectory()) return [{ file: place, pact: readPact(place) }];
  const files = readdirSync(place)
    .filter((name) => name.endsWith('.json'))
    .sort();
  if (files.length === 0) throw new TargetError(`pacts ${place}: the folder holds no .json file`);
  return files.map((name) => ({ file: join(place, name), pact: readPact(join(place, name)) }));
}

function readPact(file: string): PactFile {
  const parsed = parseJsonBody(readFileSync(file));
  if ('finding' in parsed) {
    throw new TargetError(
      `pact ${file}: ${parsed.finding.what.replace('The body', 'the file').replace(/\.$/, '')}`,
    );
  }
  const pact = parsed.value as PactFile | null;
  const isPact = typeof pact?.consumer?.name === 'string' && typeof pact.provider?.name === 'string';
  if (!isPact)
    throw new TargetError(`pact ${file}: expected a pact, with the names of consumer and provider`);
  const areLists = [pact.interactions, pact.messages].every(
    (list) => list === undefined || Array.isArray(list),
  );
  const all = areLists ? interactionsOf(pact) : [];
  if (all.length === 0) throw new TargetError(`pact ${file}: it has no interactions`);
  const broken = all.findIndex((one) => !isInteraction(one));
  if (broken >= 0) {
    throw new TargetError(
      `pact ${file}: interaction ${broken + 1} is none, expected a description, and where they are given a request that is an object, and provider states with names`,
    );
  }
  if (!all.some(isOurs)) {
    throw new TargetError(
      `pact ${file}: it is with "${pact.provider.name}", and none of its paths is one of Ingo's, such as ${SESSION_PATH}`,
    );
  }
  return pact;
}

/** Whether the parts that are read here have the types that a pact has. */
function isInteraction(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { description, type, request, providerState, providerStates } = value;
  const headers = isObject(request) ? request['headers'] : undefined;
  return (
    typeof description === 'string' &&
    ['string', 'undefined'].includes(typeof type) &&
    ['string', 'undefined'].includes(typeof (providerState ?? undefined)) &&
    (request === undefined || isObject(request)) &&
    (headers === undefined || isObject(headers)) &&
    (providerStates === undefined ||
      (Array.isArray(providerStates) &&
        providerStates.every((state) => isObject(state) && typeof state['name'] === 'string')))
  );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isOurs = (interaction: Interaction): boolean =>
  isMessage(interaction) || PATHS.has(interaction.request?.path as string);

/** Returns the name of a pact in a report. */
export const nameOf = (file: string): string => basename(file);
