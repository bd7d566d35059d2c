/** Puts values in for the `{…}` of a text: `putIn('Status {status}', { status: 700 })`. */
export const putIn = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
