/** A page of the inspector. */
export interface InspectorPage {
  /** As the router writes it: `:name` stands for a parameter. */
  readonly path: string;
  readonly title: string;
  /** What it shows. */
  readonly shows: string;
  /** Whether the navigation of every page leads to it. */
  readonly nav?: true;
}

/** Where the inspector is served. */
export const INSPECTOR_PATH = '/_sandbox/';

/** Every page: one row each. What is not here is neither served nor linked to. */
export const PAGES = {
  sessions: {
    path: INSPECTOR_PATH,
    title: 'Sessions',
    shows:
      'all sessions, live: state and the event that led to it, age, time left on the URL; first steps where there is none',
    nav: true,
  },
  session: {
    path: `${INSPECTOR_PATH}sessions/:id`,
    title: 'Session',
    shows:
      'its timeline, a lane for everyone who takes part; each entry with its bytes, meaning, grade and source',
  },
  journal: {
    path: `${INSPECTOR_PATH}journal`,
    title: 'Journal',
    shows: 'everything that happened, searched and filtered',
    nav: true,
  },
  entry: {
    path: `${INSPECTOR_PATH}journal/:seq`,
    title: 'Entry',
    shows:
      'one entry; of a refused request both strings to sign, what differs, the fix, and code that signs it rightly in eight languages',
  },
  control: {
    path: `${INSPECTOR_PATH}control`,
    title: 'Control',
    shows:
      'the next scenario, the clock and what lies ahead, webhooks, breakpoint, faults, programs, recordings; each step also as code',
    nav: true,
  },
  readings: {
    path: `${INSPECTOR_PATH}readings`,
    title: 'Readings',
    shows: 'every open question with its answers and sources; one click gives the other answer',
    nav: true,
  },
  lifecycle: {
    path: `${INSPECTOR_PATH}lifecycle`,
    title: 'Lifecycle',
    shows: 'states and transitions as a picture, with the path of one session',
    nav: true,
  },
  coverage: {
    path: `${INSPECTOR_PATH}coverage`,
    title: 'Coverage',
    shows: 'which of the known outcomes an integration met, and which never',
    nav: true,
  },
  doctor: {
    path: `${INSPECTOR_PATH}doctor`,
    title: 'Doctor',
    shows:
      'which rules an integration broke, with the entries that show it and the fix, and what it has yet to show before it goes live',
    nav: true,
  },
} as const satisfies Record<string, InspectorPage>;

/** Name of a page. */
export type PageName = keyof typeof PAGES;
