import { ADVICE, FAMILIES } from '../../../contracts/status-codes/families.js';
import { adviceFor, STATUS_CODES } from '../../../contracts/status-codes/status-codes.js';
import { code, table } from '../markdown.js';

/** Every status that is published, with what a client should do. */
export const statusCodeTable = (): string =>
  table(
    ['Status', '`client_message`', 'Meaning', 'Where', 'Advice'],
    STATUS_CODES.map(({ status, client_message, meaning, places }) => [
      code(status),
      client_message,
      meaning,
      places.join(', '),
      code(adviceFor(status)),
    ]),
  );

/** Every family of statuses. */
export const statusFamilyTable = (): string =>
  table(
    ['Family', 'Statuses', 'Meaning', 'Advice', 'Grade'],
    Object.entries(FAMILIES).map(([name, { ranges, meaning, advice, grade }]) => [
      code(name),
      ranges.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', '),
      meaning,
      code(advice),
      grade,
    ]),
  );

/** Every advice, in words. */
export const adviceTable = (): string =>
  table(
    ['Advice', 'Meaning'],
    Object.entries(ADVICE).map(([advice, meaning]) => [code(advice), meaning]),
  );
