/** The forms that a recording can be written in, and what each is. */
export const EXPORT_FORMATS = {
  scenario: 'a scenario in which the same happens as in one session',
  vitest: 'a test of Vitest that does the same and expects what came out',
  playwright: 'a test of Playwright that does the same in real pages',
  curl: 'a script for a POSIX shell that makes the same calls',
  pact: 'a pact of the calls, for ingo-sandbox verify',
  html: 'a page that shows the recording in a browser, without a server',
} as const;

/** Name of a form. */
export type ExportFormatName = keyof typeof EXPORT_FORMATS;

/** Every name, in the order of the table. */
export const EXPORT_FORMAT_NAMES = Object.keys(EXPORT_FORMATS) as readonly ExportFormatName[];
