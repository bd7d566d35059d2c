import { lookup, type LookupAddress, type LookupAllOptions } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isLoopback } from '../http/loopback.js';

/** An address that webhooks may be sent to, or why they may not. */
export type EndpointVerdict = { readonly url: URL } | { readonly problem: string };

/**
 * Decides whether webhooks may be sent to an address: http or https, on this machine unless its host is allowed by name.
 *
 * @param allowedHosts names of hosts beyond this machine.
 */
export function readEndpoint(text: string, allowedHosts: readonly string[]): EndpointVerdict {
  const shown = JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);
  const refuse = (what: string, fix: string): EndpointVerdict => ({
    problem: `The webhook endpoint ${shown} ${what} ${fix}`,
  });
  if (!URL.canParse(text)) {
    return refuse('is no URL.', 'Expected an address such as http://127.0.0.1:4020/webhooks.');
  }
  const url = new URL(text);
  if (!['http:', 'https:'].includes(url.protocol)) {
    return refuse(`begins with ${url.protocol}//.`, 'Expected http:// or https://.');
  }
  if (url.username || url.password) {
    return {
      problem: 'The webhook endpoint holds a username or password. Leave them out: nothing masks an address.',
    };
  }
  const host = bare(url.hostname);
  if (isLoopback(host) || allowedHosts.some((name) => bare(name).toLowerCase() === host)) return { url };
  return refuse(
    `is beyond this machine: "${host}" is not loopback.`,
    `Allow it by name: --allow-webhook-host ${host}, or allowed_webhook_hosts in the config file.`,
  );
}

/** An IPv6 address without its brackets. */
const bare = (host: string): string => host.replace(/^\[(.*)\]$/, '$1');

/** Finds the addresses of a host name, as `dns.lookup` does. */
export type Resolve = (
  host: string,
  options: LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** Link-local addresses, at which clouds hand out credentials (169.254.169.254, fd00:ec2::254); also as IPv4 in IPv6. */
const LINK_LOCAL = /^(::ffff:)?169\.254\.|^fe[89ab][\da-f]:|^fd00:ec2:/i;

/** Why a connection to an address is refused; undefined where it may be made. */
function strangeness(host: string, address: string): string | undefined {
  if (isLoopback(host)) return isLoopback(address) ? undefined : 'which is beyond this machine';
  return LINK_LOCAL.test(address)
    ? 'a link-local address: allow it as such, by its digits, if webhooks must go there'
    : undefined;
}

/**
 * Resolves host names for a connection, which then goes to the very address that was checked. A name of this machine must
 * lead to this machine, whatever a hosts file says, and no name may lead to a link-local address.
 *
 * @param resolve replaced in tests.
 */
export const guardedLookup =
  (resolve: Resolve = lookup): LookupFunction =>
  (host, options, callback) => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      const stranger = addresses?.find(({ address }) => strangeness(host, address) !== undefined);
      const refusal = stranger
        ? new Error(`"${host}" resolves to ${stranger.address}, ${strangeness(host, stranger.address)}`)
        : error;
      if (refusal) return callback(refusal, '', 0);
      if (options.all) return callback(null, addresses);
      const [first] = addresses;
      callback(null, first!.address, first!.family);
    });
  };
