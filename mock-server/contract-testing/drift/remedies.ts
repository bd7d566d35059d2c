import type { Readings } from '../../../contracts/readings/readings.js';
import type { Sandbox } from '../../index.js';
import type { Target } from '../target/target.js';
import type { Observations } from './ask.js';
import { askSandbox } from './ask-sandbox.js';
import { compare } from './compare.js';
import type { Cell } from './difference.js';
import { learn, type Learned } from './learn.js';

/** Says which readings would make the sandbox answer like the target: `name=value`, or undefined where none would. */
export type RemedyOf = (cell: Cell) => string | undefined;

/**
 * Finds what would end each difference: one reading by itself where that is enough, else all that the probe depends on.
 */
export async function findRemedies(
  sandbox: Sandbox,
  target: Target,
  answers: Observations,
  from: Readings,
): Promise<{ readonly learned: Learned; readonly remedyOf: RemedyOf }> {
  const learned = await learn(sandbox, target, answers, from, 'explained');
  const changed = learned.lessons.filter(({ reading, value }) => value !== from[reading]);
  const left = new Set(compare(learned.observations, answers).map(placeOf));
  const leftBy: ReadonlySet<string>[] = [];
  for (const { reading, value } of changed) {
    const alone = await askSandbox(sandbox, { ...from, [reading]: value }, target);
    leftBy.push(new Set(compare(alone, answers).map(placeOf)));
  }
  const remedyOf: RemedyOf = (cell) => {
    const place = placeOf(cell);
    if (left.has(place)) return undefined;
    const alone = changed.filter((_, index) => !leftBy[index]!.has(place));
    const shown = changed.filter((lesson) => lesson.learned && lesson.probes.includes(cell.probe));
    const enough = alone.length > 0 ? alone.slice(0, 1) : shown;
    return enough.map(({ reading, value }) => `${reading}=${value}`).join(' ') || undefined;
  };
  return { learned, remedyOf };
}

const placeOf = ({ probe, path }: Cell): string => `${probe} ${path}`;
