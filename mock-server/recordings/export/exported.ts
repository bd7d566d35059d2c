/** A recording in another form. */
export interface Exported {
  readonly text: string;
  /** What could not be carried over, a sentence each; the text holds them as well. */
  readonly notes: readonly string[];
}

/** What may be chosen of an export. */
export interface ExportOptions {
  /** `session_identifier` of the session that alone is exported. Default: all; of a scenario the last that failed, else the last. */
  readonly session?: string;
}
