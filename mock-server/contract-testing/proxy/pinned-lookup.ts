import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';

/**
 * Keeps the first address that is found, so that a name that leads elsewhere later does not. A look-up that fails is tried
 * again. For one host that is always asked for in the same way.
 */
export function pinnedLookup(resolve: LookupFunction = lookup as LookupFunction): LookupFunction {
  let found: Parameters<Parameters<LookupFunction>[2]> | undefined;
  return (host, options, callback) => {
    if (found) return void callback(...found);
    resolve(host, options, (...result) => {
      const [error] = result;
      if (!error) found ??= result;
      callback(...(found ?? result));
    });
  };
}
