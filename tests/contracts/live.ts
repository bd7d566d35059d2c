/**
 * `npm run contract:live`: holds the pacts against a live program, as it was set up by Ingo: one request at a time, a
 * handful of sessions. Exit code 1 where an expectation is not met, 2 where it cannot be tried.
 */
import { fileURLToPath } from 'node:url';
import { liveTarget } from './live-target.js';
import { verifyPact } from './verify-pacts.js';

process.env['PACT_DO_NOT_TRACK'] = 'true';
const live = liveTarget(process.env);

if ('skipped' in live) console.warn(`\n!!! ${live.skipped}\n`);
else if ('refused' in live) {
  console.error(live.refused);
  process.exitCode = 2;
} else {
  for (const name of ['ingo-session-api', 'ingopay-gateway']) {
    const file = fileURLToPath(new URL(`../../contracts/pacts/${name}.json`, import.meta.url));
    try {
      await verifyPact(file, live.target);
    } catch {
      // The verifier has said what it found.
      process.exitCode = 1;
    }
  }
}
