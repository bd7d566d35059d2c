import type { TeamOptions } from '../../contracts/generated/types.js';
import { isLoopback } from '../http/loopback.js';

/** What decides whether the control API asks for a token. */
interface Reachable {
  /** Default: 127.0.0.1. */
  readonly host?: string;
  readonly controlToken?: string;
  readonly teams?: readonly TeamOptions[];
}

/**
 * The token of the control API; null where none is asked for: on loopback, without teams.
 *
 * @param made gives one where none was chosen.
 */
export const controlTokenOf = (
  { host = '127.0.0.1', controlToken, teams = [] }: Reachable,
  made: () => string,
): string | null => (isLoopback(host) && teams.length === 0 ? null : (controlToken ?? made()));

/** An address that a client can use: one that means every interface is reached as localhost. */
export function originOf(protocol: 'http' | 'https', host: string, port: number): string {
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `${protocol}://${name}:${port}`;
}
