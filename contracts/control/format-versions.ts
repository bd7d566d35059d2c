/**
 * Versions of what others read and write, apart from the version of the package. A change that what was written before
 * does not survive raises the first number; a new call, step or field the second; words alone the third.
 */
export const FORMAT_VERSIONS = {
  /** Paths, bodies and answers of the control API; `info.version` of the OpenAPI document. */
  control_api: '1.1.0',
  /** Scenario files. */
  scenario: '1.0.0',
  /** Recordings; the first number is the `recording` of the first line. */
  recording: '1.0.0',
} as const;
