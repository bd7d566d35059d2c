import { DEFAULT_READINGS } from '../../../contracts/readings/readings.js';
import type { Calibration } from './drift.js';
import { notProbed } from './drift-text.js';
import type { InferredReading } from './infer-readings.js';

/** What was learned and what was not, for people. */
export function calibrationText(calibration: Calibration, target: string): string {
  const { inferred, left, on, requests, sessions, unprobed } = calibration;
  const learned = inferred.filter((result) => result.learned);
  const open = inferred.filter((result) => !result.learned);
  const width = Math.max(...inferred.map(({ reading, value }) => `${reading}=${value}`.length));
  const line = (result: InferredReading, words: string): string =>
    `  ${`${result.reading}=${result.value}`.padEnd(width)}  ${words}`;
  const lines = [
    `Readings of ${target}, ${on}: ${requests} requests, ${sessions} sessions.`,
    '',
    `LEARNED ${learned.length}`,
    ...learned.map((result) =>
      line(
        result,
        `${result.value === DEFAULT_READINGS[result.reading] ? 'as by default' : 'differs from the default'}; seen in ${few(result.probes)}`,
      ),
    ),
    '',
    `NOT LEARNED ${open.length}, left as they were`,
    ...open.map((result) => line(result, result.why)),
    '',
    ...unprobed.map(notProbed),
    left.length === 0
      ? 'A sandbox with these readings answers every probe as the target does.'
      : `${left.length} ${left.length === 1 ? 'difference is' : 'differences are'} explained by no reading: see \`ingo-sandbox drift\`.`,
  ];
  return `${lines.join('\n')}\n`;
}

const few = (probes: readonly string[]): string =>
  probes.length > 2 ? `${probes.slice(0, 2).join(', ')} and ${probes.length - 2} more` : probes.join(', ');
