import { READINGS } from '../../../contracts/readings/readings.js';
import { code } from '../markdown.js';

/** Every reading: its question, its values and what each means. */
export const readingList = (): string =>
  Object.entries(READINGS)
    .map(([name, reading]) => {
      const values = Object.entries(reading.values).map(
        ([value, meaning]) =>
          `  - ${code(value)}${value === reading.default ? ' (default)' : ''}: ${escaped(meaning)}`,
      );
      return [`- **${code(name)}** ${escaped(reading.question)}`, ...values].join('\n');
    })
    .join('\n');

/** A text that may hold JSON, in which markdown finds nothing to set. */
const escaped = (text: string): string => text.replace(/[*<]/g, '\\$&');
