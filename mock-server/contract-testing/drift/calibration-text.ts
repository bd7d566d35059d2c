import { DEFAULT_READINGS } from '../../../contracts/readings/readings.js';
import type { Calibration } from './drift.js';
import type { Lesson } from './learn.js';

/** What was learned and what was not, for people. */
export function calibrationText(calibration: Calibration, target: string): string {
  const { lessons, left, on, requests, sessions } = calibration;
  const learned = lessons.filter((lesson) => lesson.learned);
  const open = lessons.filter((lesson) => !lesson.learned);
  const width = Math.max(...lessons.map(({ reading, value }) => `${reading}=${value}`.length));
  const line = (lesson: Lesson, words: string): string =>
    `  ${`${lesson.reading}=${lesson.value}`.padEnd(width)}  ${words}`;
  const lines = [
    `Readings of ${target}, ${on}: ${requests} requests, ${sessions} sessions.`,
    '',
    `LEARNED ${learned.length}`,
    ...learned.map((lesson) =>
      line(
        lesson,
        `${lesson.value === DEFAULT_READINGS[lesson.reading] ? 'as by default' : 'differs from the default'}; seen in ${few(lesson.probes)}`,
      ),
    ),
    '',
    `NOT LEARNED ${open.length}, left as they were`,
    ...open.map((lesson) => line(lesson, lesson.why)),
    '',
    left.length === 0
      ? 'A sandbox with these readings answers every probe as the target does.'
      : `${left.length} ${left.length === 1 ? 'difference is' : 'differences are'} explained by no reading: see \`ingo-sandbox drift\`.`,
  ];
  return `${lines.join('\n')}\n`;
}

const few = (probes: readonly string[]): string =>
  probes.length > 2 ? `${probes.slice(0, 2).join(', ')} and ${probes.length - 2} more` : probes.join(', ');
