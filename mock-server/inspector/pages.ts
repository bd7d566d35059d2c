/** A page of the inspector. */
export interface InspectorPage {
  /** As the router writes it: `:name` stands for a parameter. */
  readonly path: string;
  readonly title: string;
  /** Whether the navigation of every page leads to it. */
  readonly nav?: true;
}

/** Where the inspector is served. */
export const INSPECTOR_PATH = '/_sandbox/';

/** Every page: one row each. What is not here is neither served nor linked to. */
export const PAGES = {
  sessions: { path: INSPECTOR_PATH, title: 'Sessions', nav: true },
  session: { path: `${INSPECTOR_PATH}sessions/:id`, title: 'Session' },
  journal: { path: `${INSPECTOR_PATH}journal`, title: 'Journal', nav: true },
  control: { path: `${INSPECTOR_PATH}control`, title: 'Control', nav: true },
  readings: { path: `${INSPECTOR_PATH}readings`, title: 'Readings', nav: true },
  lifecycle: { path: `${INSPECTOR_PATH}lifecycle`, title: 'Lifecycle', nav: true },
  coverage: { path: `${INSPECTOR_PATH}coverage`, title: 'Coverage', nav: true },
  entry: { path: `${INSPECTOR_PATH}journal/:seq`, title: 'Entry' },
} as const satisfies Record<string, InspectorPage>;

/** Name of a page. */
export type PageName = keyof typeof PAGES;
