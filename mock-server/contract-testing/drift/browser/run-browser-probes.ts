import { TargetError } from '../../target/target.js';
import type { Observation, Seen } from '../observation.js';
import { BrowserError } from './browser-error.js';
import { BROWSER_PROBES, type BrowserProbe, type Unprobed } from './browser-probes.js';
import { BrowserRun, type BrowserSide } from './browser-run.js';

/** What was not looked at, and why. */
export interface NotProbed {
  readonly what: string;
  readonly why: string;
}

/** What probes in a browser saw, and which could not see anything. */
export interface BrowserFindings {
  readonly observations: Readonly<Record<string, Observation>>;
  readonly unprobed: readonly NotProbed[];
}

/** Probes at once: most of the time each waits. */
const AT_ONCE = 4;

/**
 * Runs probes in a browser.
 *
 * @throws TargetError where the script or the program cannot be used; BrowserError where a page hangs or the browser fails.
 */
export async function runBrowserProbes(
  side: BrowserSide,
  probes: readonly BrowserProbe[] = BROWSER_PROBES,
): Promise<BrowserFindings> {
  const run = new BrowserRun(side);
  const found = new Map<BrowserProbe, Seen | Unprobed>();
  const lasts = probes.filter(({ last }) => last);
  const waiting = probes.filter(({ last }) => !last);
  const work = async (): Promise<void> => {
    try {
      for (let probe = waiting.shift(); probe; probe = waiting.shift())
        found.set(probe, await runProbe(probe, run));
    } catch (error) {
      waiting.length = 0;
      throw error;
    }
  };
  for (const { name } of lasts) run.prepare(name);
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  for (const probe of lasts) found.set(probe, await runProbe(probe, run));
  return findingsOf(probes, found);
}

function findingsOf(
  probes: readonly BrowserProbe[],
  found: ReadonlyMap<BrowserProbe, Seen | Unprobed>,
): BrowserFindings {
  const observations: Record<string, Observation> = {};
  const unprobed: NotProbed[] = [];
  for (const probe of probes) {
    const one = found.get(probe)!;
    if (isUnprobed(one)) unprobed.push({ what: probe.name, why: one.unprobed });
    else observations[probe.name] = { seen: one, violations: {} };
  }
  return { observations, unprobed };
}

const isUnprobed = (one: Seen | Unprobed): one is Unprobed => 'unprobed' in one;

async function runProbe(probe: BrowserProbe, run: BrowserRun): Promise<Seen | Unprobed> {
  try {
    const page = await run.open();
    try {
      return await probe.run(page, run);
    } finally {
      await page.close();
    }
  } catch (error) {
    if (error instanceof TargetError) throw error;
    const why = error instanceof Error ? error.message.split('\n', 1)[0]! : String(error);
    throw new BrowserError(`the browser failed in the probe ${probe.name}: ${why}`);
  }
}
