import { SDK_PATH } from '../../contracts/plugin/sdk-path.js';
import { json, type Answer } from '../http/answer.js';
import type { ReceivedRequest } from '../http/received-request.js';
import { assets } from './assets.js';

/**
 * `GET /sdk/{name}`: the SDK script, under whatever name: integrators host it under versions of their own, and only
 * the global is stable.
 */
export async function sdkScript(
  _: ReceivedRequest,
  { name = '' }: Readonly<Record<string, string>>,
): Promise<Answer> {
  if (!/^ingo\.(.*\.)?js$/.test(name)) {
    return json(404, {
      message: `There is no script "${name}": names begin with "ingo." and end with ".js". Try ${SDK_PATH}.`,
    });
  }
  return {
    status: 200,
    type: 'script',
    body: assets().sdk,
    headers: {
      'cache-control': 'no-cache',
      // Also for pages that ask for it with crossorigin, or are isolated.
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
    },
  };
}
