import { READINGS, type ReadingName } from '../../../contracts/readings/readings.js';
import type { MatrixReport } from './across-readings.js';

/** Formats a matrix run as text: the readings that break an integration, and what to do about them. */
export function matrixText({ name, readings, rows, breakages }: MatrixReport): string {
  const width = Math.max(...readings.map(({ length }) => length)) + 2;
  const breaks = (reading: ReadingName, value: string): boolean =>
    breakages.some((one) => Object.keys(one.readings).length === 1 && one.readings[reading] === value);
  const lines = [
    `${name}: ${rows} combinations of ${readings.length} readings`,
    ...readings.map((reading) => {
      const values = Object.keys(READINGS[reading].values);
      return `  ${reading.padEnd(width)}${values.map((value) => `${breaks(reading, value) ? 'BREAKS' : 'ok'} ${value}`).join('  ')}`;
    }),
    ...breakages.map(({ readings: blamed, error }) => {
      const which = Object.entries(blamed)
        .map(([reading, value]) => `${reading}=${value}`)
        .join(' with ');
      return `  BREAKS under ${which || 'the defaults'}: ${error}`;
    }),
    breakages.length === 0
      ? '  It survives them all.'
      : '  Fix the integration, or calibrate the sandbox to learn which of these your program has.',
  ];
  return `${lines.join('\n')}\n`;
}
