import type { Reading } from '../../../contracts/readings/reading.js';
import { READINGS, type ReadingName, type Readings } from '../../../contracts/readings/readings.js';
import type { Sandbox } from '../../index.js';
import type { Target } from '../target/target.js';
import { LIMIT, type Observations } from './ask.js';
import { askSandbox } from './ask-sandbox.js';
import { compare } from './compare.js';
import type { Cell } from './difference.js';

/** What became of one reading. */
export type Lesson = { readonly reading: ReadingName; readonly value: string } & (
  | { readonly learned: true; /** Probes whose answers depend on it. */ readonly probes: readonly string[] }
  | { readonly learned: false; /** Why not. */ readonly why: string }
);

/** What was learned of a target. */
export interface Learned {
  readonly readings: Readings;
  readonly lessons: readonly Lesson[];
  /** How a sandbox with these readings answers. */
  readonly observations: Observations;
}

/** A change of one reading can bring another to light; more rounds than this were never needed. */
const MOST_ROUNDS = 4;

/**
 * Learns the readings of a target from how it answered: for each, that value under which a sandbox answers most alike.
 * A reading counts as learned when some other value would have been answered otherwise.
 *
 * @param from readings to begin with; those that no probe can see stay as they are.
 * @param enough whether to stop once everything is explained; else every reading is tried with all others as learned, which
 *   also brings those to light that only show then.
 */
export async function learn(
  sandbox: Sandbox,
  target: Target,
  answers: Observations,
  from: Readings,
  enough: 'explained' | 'everything',
): Promise<Learned> {
  let readings = withLimit(from, answers);
  let observations = await askSandbox(sandbox, readings, target);
  const shown = new Map<ReadingName, readonly string[]>();
  for (let round = 0, changed = true; changed && round < MOST_ROUNDS; round += 1) {
    changed = false;
    for (const name of TRIED) {
      const begun = { value: readings[name], observations };
      let nearest = { ...begun, distance: compare(observations, answers).length };
      const probes = new Set<string>();
      for (const value of Object.keys(READINGS[name].values)) {
        if (value === begun.value) continue;
        const other = await askSandbox(sandbox, { ...readings, [name]: value }, target);
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
  return { readings, lessons: lessonsOf(readings, shown, answers), observations };
}

/** The rows, each with what may keep it from being learned. */
const ROWS: Readonly<Record<ReadingName, Reading>> = READINGS;

/** Readings that probes can see; the limit of requests is not tried but met. */
const TRIED = (Object.keys(READINGS) as ReadingName[]).filter(
  (name) => ROWS[name].noProbe === undefined && name !== 'rateLimited',
);

function lessonsOf(
  readings: Readings,
  shown: ReadonlyMap<ReadingName, readonly string[]>,
  answers: Observations,
): Lesson[] {
  return (Object.keys(READINGS) as ReadingName[]).map((reading): Lesson => {
    const value = readings[reading];
    const probes = reading === 'rateLimited' && limitOf(answers) ? [LIMIT] : (shown.get(reading) ?? []);
    if (probes.length > 0) return { reading, value, learned: true, probes };
    const { noProbe, notLearned } = ROWS[reading];
    const why = noProbe ?? notLearned ?? 'no answer of this target depends on it';
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

/** Where two answers differ from each other, whatever documentation and schema say. */
const unlike = (one: Observations, other: Observations): Cell[] =>
  compare(one, other).filter(({ sandbox, target }) => sandbox !== target);
