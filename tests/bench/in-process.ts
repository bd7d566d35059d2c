import { startSandbox } from '../../mock-server/index.js';
import { median, spread, type Figure } from './figure.js';

const STARTS = 15;
const PROGRAMS = 500;
const START_AT_MOST_MS = 15;
const PROGRAM_AT_MOST_MS = 1;

/** What a test in the same process waits for: a sandbox after the first, and a fresh program. */
export const inProcess: Figure = async () => {
  await (await startSandbox({ port: 0 })).close();
  const starts: number[] = [];
  for (let count = 0; count < STARTS; count += 1) {
    const begun = performance.now();
    const sandbox = await startSandbox({ port: 0 });
    starts.push(performance.now() - begun);
    await sandbox.close();
  }
  const sandbox = await startSandbox({ port: 0 });
  const programs: number[] = [];
  for (let count = 0; count < PROGRAMS; count += 1) {
    const begun = performance.now();
    sandbox.program();
    programs.push(performance.now() - begun);
  }
  await sandbox.close();
  return [
    {
      figure: 'start in process, after the first',
      value: `${median(starts).toFixed(1)} ms (${spread(starts, 1)})`,
      bound: `<= ${START_AT_MOST_MS} ms`,
      met: median(starts) <= START_AT_MOST_MS,
    },
    {
      figure: 'a fresh program',
      value: `${median(programs).toFixed(3)} ms (${spread(programs, 3)})`,
      bound: `<= ${PROGRAM_AT_MOST_MS} ms`,
      met: median(programs) <= PROGRAM_AT_MOST_MS,
    },
  ];
};
