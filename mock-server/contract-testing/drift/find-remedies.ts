import type { Readings } from '../../../contracts/readings/readings.js';
import type { Observations } from './run-probes.js';
import type { ObserveSandbox } from './probe-sandbox.js';
import { compare } from './compare.js';
import type { PathDifference } from './difference.js';
import { inferReadings, type Inference } from './infer-readings.js';

/** Returns the readings that make the sandbox answer like the target: `name=value`, or undefined. */
export type RemedyOf = (cell: PathDifference) => string | undefined;

/**
 * Finds the readings that resolve each difference: one where it is enough, else all that the probe depends on.
 */
export async function findRemedies(
  observe: ObserveSandbox,
  answers: Observations,
  from: Readings,
): Promise<{ readonly learned: Inference; readonly remedyOf: RemedyOf }> {
  const learned = await inferReadings(observe, answers, from, 'explained');
  const changed = learned.inferred.filter(({ reading, value }) => value !== from[reading]);
  const left = new Set(compare(learned.observations, answers).map(placeOf));
  const leftBy: ReadonlySet<string>[] = [];
  for (const { reading, value } of changed) {
    const alone = await observe({ ...from, [reading]: value });
    leftBy.push(new Set(compare(alone, answers).map(placeOf)));
  }
  const remedyOf: RemedyOf = (cell) => {
    const place = placeOf(cell);
    if (left.has(place)) return undefined;
    const alone = changed.filter((_, index) => !leftBy[index]!.has(place));
    const shown = changed.filter((result) => result.learned && result.probes.includes(cell.probe));
    const enough = alone.length > 0 ? alone.slice(0, 1) : shown;
    return enough.map(({ reading, value }) => `${reading}=${value}`).join(' ') || undefined;
  };
  return { learned, remedyOf };
}

const placeOf = ({ probe, path }: PathDifference): string => `${probe} ${path}`;
