/** A JSON object, of which nothing is known. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** A value as an object; undefined if it is not one. */
export const objectOf = (value: unknown): JsonObject | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;

/** A field of a value; undefined where it has none of its own. */
export const fieldOf = (value: unknown, name: string): unknown => {
  const object = objectOf(value);
  return object && Object.hasOwn(object, name) ? object[name] : undefined;
};

/** A field that is text; undefined otherwise. */
export const textOf = (value: unknown, name: string): string | undefined => {
  const field = fieldOf(value, name);
  return typeof field === 'string' ? field : undefined;
};

/** A field that is a list; an empty one otherwise. */
export const listOf = (value: unknown, name: string): readonly unknown[] => {
  const field = fieldOf(value, name);
  return Array.isArray(field) ? field : [];
};
