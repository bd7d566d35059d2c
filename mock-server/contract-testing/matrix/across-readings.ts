import type { ProgramOptions } from '../../../contracts/generated/types.js';
import {
  DEFAULT_READINGS,
  READINGS,
  type ReadingName,
  type Readings,
} from '../../../contracts/readings/readings.js';
import { startSandbox, type SandboxProgram } from '../../index.js';
import { pairwise, type Axes } from './pairwise.js';

/** The program of one run of a flow, and its readings. */
export interface FlowSetting {
  /** Origin of the sandbox: the address of Session API and gateway. */
  readonly url: string;
  readonly program: SandboxProgram;
  /** Every reading with its value in this run. */
  readonly readings: Readings;
}

/** Options of a matrix run. */
export interface AcrossOptions {
  /** Name of the flow in a report. */
  readonly name?: string;
  /** Readings that affect the flow. Default: all. */
  readonly readings?: readonly ReadingName[];
  /** Other options of its programs, such as `allowed_origins`. */
  readonly program?: Omit<ProgramOptions, 'username' | 'readings'>;
  /** Seed of everything random. Default: 1. */
  readonly seed?: number;
}

/** Readings under which a flow failed; no fewer of them would do. */
export interface Breakage {
  readonly readings: Partial<Readings>;
  /** What the flow threw, on one line. */
  readonly error: string;
}

/** Result of a matrix run. */
export interface MatrixReport {
  readonly name: string;
  readonly readings: readonly ReadingName[];
  /** Combinations that were tried. */
  readonly rows: number;
  readonly breakages: readonly Breakage[];
}

/**
 * Runs a flow of an integration with every value of the readings that affect it, and every pair of values, each time
 * against a new program. Anything that it throws is a failure; running it with fewer readings finds those that cause it.
 *
 * ```ts
 * const report = await acrossReadings({ readings: ['idempotencyMismatch'] }, async ({ url, program }) => {
 *   await myCheckout(url, program.credentials);
 * });
 * expect(report.breakages).toEqual([]);
 * ```
 */
export async function acrossReadings(
  options: AcrossOptions,
  flow: (setting: FlowSetting) => Promise<unknown>,
): Promise<MatrixReport> {
  const names = options.readings ?? (Object.keys(READINGS) as ReadingName[]);
  const rows = pairwise(axesOf(names));
  const sandbox = await startSandbox({ port: 0, seed: options.seed ?? 1 });
  const attempt = async (readings: Partial<Readings>): Promise<string | undefined> => {
    const program = sandbox.program({ ...options.program, readings });
    try {
      await flow({ url: sandbox.url, program, readings: { ...DEFAULT_READINGS, ...readings } });
      return undefined;
    } catch (error) {
      return oneLine(error);
    } finally {
      await program.drop();
    }
  };
  try {
    const breakages = new Map<string, Breakage>();
    for (const row of rows) {
      const error = await attempt(row);
      if (error === undefined) continue;
      for (const found of await blame(row, error, attempt))
        breakages.set(JSON.stringify(found.readings), found);
    }
    return {
      name: options.name ?? 'flow',
      readings: names,
      rows: rows.length,
      breakages: [...breakages.values()],
    };
  } finally {
    await sandbox.close();
  }
}

/** The values of each reading, the default first. */
function axesOf(names: readonly ReadingName[]): Axes {
  return Object.fromEntries(
    names.map((name) => {
      const values = Object.keys(READINGS[name].values);
      return [name, [READINGS[name].default, ...values.filter((value) => value !== READINGS[name].default)]];
    }),
  );
}

/** The fewest readings of a row that fail: each by itself, else two together, else the row. */
async function blame(
  row: Partial<Readings>,
  error: string,
  attempt: (readings: Partial<Readings>) => Promise<string | undefined>,
): Promise<Breakage[]> {
  const asDefault = await attempt({});
  if (asDefault !== undefined) return [{ readings: {}, error: asDefault }];
  const odd = Object.entries(row).filter(([name, value]) => value !== DEFAULT_READINGS[name as ReadingName]);
  const singles = odd.map((one) => Object.fromEntries([one]) as Partial<Readings>);
  const pairs = odd.flatMap((one, index) =>
    odd.slice(index + 1).map((other) => Object.fromEntries([one, other]) as Partial<Readings>),
  );
  for (const candidates of [singles, pairs]) {
    const found: Breakage[] = [];
    for (const readings of candidates) {
      const failed = await attempt(readings);
      if (failed !== undefined) found.push({ readings, error: failed });
    }
    if (found.length > 0) return found;
  }
  return [{ readings: Object.fromEntries(odd) as Partial<Readings>, error }];
}

function oneLine(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text.split('\n')[0]!.slice(0, 300);
}
