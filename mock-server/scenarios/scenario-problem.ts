/** One thing that is wrong with a scenario file, and where. */
export interface ScenarioProblem {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units, as editors count. */
  readonly column: number;
  /** `steps.3.show`, or `the scenario` for the whole. */
  readonly path: string;
  /** A sentence that begins with the path: what, which value, what was expected. */
  readonly message: string;
}

/** The path of the whole. */
export const WHOLE = 'the scenario';

/** A problem on one line, in the form that editors and terminals turn into a link. */
export function problemText({ line, column, message }: ScenarioProblem, fileName?: string): string {
  return fileName === undefined
    ? `line ${line}, column ${column}: ${message}`
    : `${fileName}:${line}:${column} ${message}`;
}
