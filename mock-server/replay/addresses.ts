import { isLoopback } from '../http/loopback.js';

/**
 * The token of the control API; null on loopback, where none is asked for.
 *
 * @param given the token that was chosen, where one was.
 * @param made gives one where none was chosen.
 */
export const controlTokenOf = (host: string, given: string | undefined, made: () => string): string | null =>
  isLoopback(host) ? null : (given ?? made());

/** An address that a client can use: one that means every interface is reached as localhost. */
export function originOf(protocol: 'http' | 'https', host: string, port: number): string {
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `${protocol}://${name}:${port}`;
}
