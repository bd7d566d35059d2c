/**
 * `npm run contract:readings`: which open questions of the documentation our client survives. Exit code 1 where it breaks
 * under one.
 */
import { acrossReadings, matrixText } from '../../mock-server/contract-testing/matrix/index.js';
import { CLIENT_FLOWS } from './flows.js';

for (const { run, ...options } of CLIENT_FLOWS) {
  const report = await acrossReadings(options, run);
  console.log(matrixText(report));
  if (report.breakages.length > 0) process.exitCode = 1;
}
