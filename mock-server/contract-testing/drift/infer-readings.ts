import type { Reading } from '../../../contracts/readings/reading.js';
import { READINGS, type ReadingName, type Readings } from '../../../contracts/readings/readings.js';
import { LIMIT, type Observations } from './run-probes.js';
import type { ObserveSandbox } from './probe-sandbox.js';
import { BROWSER_PROBES } from './browser/browser-probes.js';
import { compare } from './compare.js';
import type { PathDifference } from './difference.js';

/** A reading, and whether it could be inferred. */
export type InferredReading = { readonly reading: ReadingName; readonly value: string } & (
  | { readonly learned: true; /** Probes whose answers depend on it. */ readonly probes: readonly string[] }
  | { readonly learned: false; /** Why not. */ readonly why: string }
);

/** The readings of a target. */
export interface Inference {
  readonly readings: Readings;
  readonly inferred: readonly InferredReading[];
  /** How a sandbox with these readings answers. */
  readonly observations: Observations;
}

/** A changed reading can make another observable; more rounds than this were never needed. */
const MOST_ROUNDS = 4;

/**
 * Infers the readings of a target from its answers: for each, the value with which a sandbox answers most alike. A reading
 * counts as learned when another value leads to another answer.
 *
 * @param from initial readings; those that no probe observes keep their value.
 * @param enough `explained` stops once no difference is left; `everything` tries every reading together with all that were
 *   learned, which also finds those that depend on others.
 */
export async function inferReadings(
  observe: ObserveSandbox,
  answers: Observations,
  from: Readings,
  enough: 'explained' | 'everything',
): Promise<Inference> {
  let readings = withLimit(from, answers);
  let observations = await observe(readings);
  const shown = new Map<ReadingName, readonly string[]>();
  for (let round = 0, changed = true; changed && round < MOST_ROUNDS; round += 1) {
    changed = false;
    for (const name of triedFor(answers)) {
      const begun = { value: readings[name], observations };
      let nearest = { ...begun, distance: compare(observations, answers).length };
      const probes = new Set<string>();
      for (const value of Object.keys(READINGS[name].values)) {
        if (value === begun.value) continue;
        const other = await observe({ ...readings, [name]: value });
        for (const probe of differing(begun.observations, other)) probes.add(probe);
        const distance = compare(other, answers).length;
        if (distance < nearest.distance) nearest = { value: value as never, observations: other, distance };
      }
      shown.set(name, [...probes]);
      if (nearest.value === begun.value) continue;
      readings = { ...readings, [name]: nearest.value };
      observations = nearest.observations;
      changed = true;
      if (enough === 'explained' && nearest.distance === 0) break;
    }
    if (enough === 'explained' && compare(observations, answers).length === 0) break;
  }
  return { readings, inferred: resultsOf(readings, shown, answers), observations };
}

/** The rows, each with what may keep it from being learned. */
const ROWS: Readonly<Record<ReadingName, Reading>> = READINGS;

/** Whether probes were run in a browser. */
const inBrowser = (answers: Observations): boolean => BROWSER_PROBES.some(({ name }) => name in answers);

/** Readings that the probes can see; the limit of requests is not tried but met. */
function triedFor(answers: Observations): ReadingName[] {
  const browser = inBrowser(answers);
  return (Object.keys(READINGS) as ReadingName[]).filter(
    (name) =>
      ROWS[name].noProbe === undefined &&
      (browser || ROWS[name].onlyInBrowser === undefined) &&
      name !== 'rateLimited',
  );
}

function resultsOf(
  readings: Readings,
  shown: ReadonlyMap<ReadingName, readonly string[]>,
  answers: Observations,
): InferredReading[] {
  return (Object.keys(READINGS) as ReadingName[]).map((reading): InferredReading => {
    const value = readings[reading];
    const probes = reading === 'rateLimited' && limitOf(answers) ? [LIMIT] : (shown.get(reading) ?? []);
    if (probes.length > 0) return { reading, value, learned: true, probes };
    const { noProbe, onlyInBrowser, notLearned } = ROWS[reading];
    const unseen = noProbe ?? (inBrowser(answers) ? undefined : onlyInBrowser);
    const why = unseen ?? notLearned ?? 'no answer of this target depends on it';
    return { reading, value, learned: false, why };
  });
}

/** Value of the reading rateLimited, where the limit was met. */
function limitOf(answers: Observations): Readings['rateLimited'] | undefined {
  const words = answers[LIMIT]?.seen['limit'];
  return words === 'HTTP 429' ? 'http-429' : words === 'HTTP 503' ? 'http-503' : undefined;
}

const withLimit = (from: Readings, answers: Observations): Readings => ({
  ...from,
  rateLimited: limitOf(answers) ?? from.rateLimited,
});

const differing = (one: Observations, other: Observations): string[] => [
  ...new Set(unlike(one, other).map(({ probe }) => probe)),
];

/** Differences of two answers, regardless of documentation and schema. */
const unlike = (one: Observations, other: Observations): PathDifference[] =>
  compare(one, other).filter(({ sandbox, target }) => sandbox !== target);
