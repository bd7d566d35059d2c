import { execFileSync } from 'node:child_process';
import { median, spread, type Figure, type Row } from './figure.js';

const RUNS = 9;
/** Milliseconds that an import may take beyond the start of Node itself. */
const AT_MOST_MS: Readonly<Record<string, number>> = {
  'ingo-sandbox': 250,
  'ingo-sandbox/contracts': 60,
  'ingo-sandbox/scripted': 60,
  'ingo-sandbox/intercept': 300,
  'ingo-sandbox/orders': 250,
  'ingo-sandbox/matrix': 250,
  'ingo-sandbox-client/server': 40,
  'ingo-sandbox-client/browser': 20,
};

/** What each entry costs a test that imports it, in a process of its own. */
export const imports: Figure = async (say) => {
  const bare = median(repeat(''));
  return Object.entries(AT_MOST_MS).map(([name, most]): Row => {
    const times = repeat(`await import(${JSON.stringify(name)})`).map((time) => Math.max(0, time - bare));
    say(`${name}: ${median(times).toFixed()} ms`);
    return {
      figure: `import of ${name}`,
      value: `${median(times).toFixed()} ms (${spread(times, 0)})`,
      bound: `<= ${most} ms`,
      met: median(times) <= most,
    };
  });
};

const repeat = (program: string): number[] =>
  Array.from({ length: RUNS }, () => {
    const begun = performance.now();
    execFileSync(process.execPath, ['--input-type=module', '--eval', program]);
    return performance.now() - begun;
  });
