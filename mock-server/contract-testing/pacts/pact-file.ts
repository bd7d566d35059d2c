import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ALL_GATEWAY_PATHS } from '../../../contracts/gateway/gateway-paths.js';
import { SESSION_PATH } from '../../../contracts/signing/signing.js';
import { parseJsonBody } from '../../http/parse-json-body.js';
import { TargetError } from '../target/target-error.js';

/** One thing that a pact expects. */
export interface Interaction {
  readonly description: string;
  readonly type?: string;
  readonly providerStates?: readonly { readonly name: string }[];
  /** Versions before the third. */
  readonly providerState?: string;
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

const PATHS = new Set<string>([SESSION_PATH, ...ALL_GATEWAY_PATHS.map(({ path }) => path)]);

/** Whether an interaction is a message: of those no request is sent. */
export const isMessage = ({ type, request }: Interaction): boolean =>
  type === undefined ? request === undefined : type !== 'Synchronous/HTTP';

/** Everything that a pact expects. */
export const interactionsOf = ({ interactions = [], messages = [] }: PactFile): readonly Interaction[] => [
  ...interactions,
  ...messages,
];

/** The provider states that an interaction names. */
export const statesOf = ({ providerStates, providerState }: Interaction): readonly string[] =>
  providerStates?.map(({ name }) => name) ?? (providerState === undefined ? [] : [providerState]);

/** The Idempotency-Key that an interaction sends. */
export function keyOf({ request }: Interaction): string | undefined {
  const headers = Object.entries(request?.headers ?? {});
  const value = headers.find(([name]) => name.toLowerCase() === 'idempotency-key')?.[1];
  const [key] = [value].flat();
  return typeof key === 'string' ? key : undefined;
}

/** Whether a pact is named by an address, at a broker: Pact fetches it. */
export const isAddress = (place: string): boolean => /^https?:\/\//i.test(place);

/**
 * Reads the pacts of a file, or of a folder.
 *
 * @throws TargetError in one sentence: no such file, no pacts in the folder, no pact in the file, or one that speaks of
 *   nothing that Ingo serves.
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
  const all = Array.isArray(pact.interactions ?? pact.messages) ? interactionsOf(pact) : [];
  if (all.length === 0) throw new TargetError(`pact ${file}: it expects nothing, for it has no interactions`);
  if (!all.every((one) => typeof one?.description === 'string')) {
    throw new TargetError(`pact ${file}: expected interactions, each with a description`);
  }
  if (!all.some(isOurs)) {
    throw new TargetError(
      `pact ${file}: it is with "${pact.provider.name}", and none of its paths is one of Ingo's, such as ${SESSION_PATH}`,
    );
  }
  return pact;
}

const isOurs = (interaction: Interaction): boolean =>
  isMessage(interaction) || PATHS.has(String(interaction.request?.path));

/** What a pact is called in a report. */
export const nameOf = (file: string): string => basename(file);
