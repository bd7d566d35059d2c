import { createHash } from 'node:crypto';
import { reproduce, type Search } from './reproduce.js';

/** The newest searches that are kept. */
const MOST = 500;

/**
 * A search that is done once for the same bytes and secrets: a client that repeats a refused request costs nothing more.
 * What was proven of the same username last is tried first.
 */
export function rememberSearches(search: typeof reproduce = reproduce): typeof reproduce {
  const known = new Map<string, Search>();
  return (correct, forms, context) => {
    const { request, authorization, secret, otherSecrets } = context;
    const key = createHash('sha256')
      .update(JSON.stringify([request.method, request.target, request.rawHeaders, authorization, secret]))
      .update(JSON.stringify([...otherSecrets]))
      .update(request.body)
      .digest('base64');
    const found = known.get(key) ?? search(correct, forms, context);
    known.delete(key);
    known.set(key, found);
    if (known.size > MOST) known.delete(known.keys().next().value!);
    return found;
  };
}
