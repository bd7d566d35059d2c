import { createsPerSecond } from './creates.js';
import { median, spread, type Figure } from './figure.js';
import { SERVERS, spawnServer } from './spawn-server.js';

const ROUNDS = 5;
const ROUND_MS = 1_500;
const AT_MOST = 3;

/** What a request with a wrong signature costs the serving thread, beside one that is accepted. */
export const refusals: Figure = async (say) => {
  const sandbox = await spawnServer(SERVERS.sandbox);
  try {
    await createsPerSecond(sandbox, ROUND_MS);
    const wrong = { ...sandbox.credentials, secret: 'another secret' };
    const ratios: number[] = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      const accepted = await createsPerSecond(sandbox, ROUND_MS);
      const refused = await createsPerSecond(sandbox, ROUND_MS, wrong);
      ratios.push(accepted / refused);
      say(`round ${round} of ${ROUNDS}: accepted ${accepted.toFixed()}/s, refused ${refused.toFixed()}/s`);
    }
    return [
      {
        figure: 'cost of a refused create : an accepted one',
        value: `${median(ratios).toFixed(2)} (${spread(ratios, 2)})`,
        bound: `<= ${AT_MOST}`,
        met: median(ratios) <= AT_MOST,
      },
    ];
  } finally {
    await sandbox.stop();
  }
};
