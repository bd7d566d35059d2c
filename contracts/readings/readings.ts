import { OUTCOME_READINGS } from './outcome-readings.js';
import type { IntegrationPart } from './reading.js';
import { SESSION_READINGS } from './session-readings.js';

/** Where the documentation is silent or contradicts itself: every open question, set per program. */
export const READINGS = { ...SESSION_READINGS, ...OUTCOME_READINGS } as const;

/** Name of a reading. */
export type ReadingName = keyof typeof READINGS;

/** Name of a reading that a part of an integration can notice. */
export type ReadingOf<Part extends IntegrationPart> = {
  [Name in ReadingName]: Part extends (typeof READINGS)[Name]['bearsOn'][number] ? Name : never;
}[ReadingName];

/** One value for every reading. */
export type Readings = { readonly [Name in ReadingName]: keyof (typeof READINGS)[Name]['values'] };

/** Every reading at its default. */
export const DEFAULT_READINGS = Object.fromEntries(
  Object.entries(READINGS).map(([name, reading]) => [name, reading.default]),
) as unknown as Readings;

/** The readings that a part of an integration can notice. */
export function readingsOf<Part extends IntegrationPart>(part: Part): readonly ReadingOf<Part>[] {
  return (Object.keys(READINGS) as ReadingName[]).filter((name): name is ReadingOf<Part> =>
    (READINGS[name].bearsOn as readonly IntegrationPart[]).includes(part),
  );
}
