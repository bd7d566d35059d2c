const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** A tracer token as a pattern; its first group is what stands before the UUID. */
export const TRACER_PATTERN = `((?:\\d+_){0,2})${UUID}`;

const TRACER = new RegExp(`^${TRACER_PATTERN}$`, 'i');

/** Describes the form of a tracer token: `digits_UUID`; undefined where it has none that is known. */
export function tracerForm(token: string): string | undefined {
  const before = TRACER.exec(token)?.[1];
  return before === undefined ? undefined : `${before.replaceAll(/\d+/g, 'digits')}UUID`;
}
