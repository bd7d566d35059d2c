import { isLoopback } from '../http/loopback.js';
import { Random } from '../world/random.js';

/** The token of the control API beyond loopback, where none is given; the same seed gives the same. */
export const controlTokenOf = (host: string, given: string | undefined, seed: number): string | null =>
  isLoopback(host) ? null : (given ?? new Random(`control/${seed}`).text(18));

/** An address that a client can use: one that means every interface is reached as localhost. */
export function originOf(host: string, port: number): string {
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
