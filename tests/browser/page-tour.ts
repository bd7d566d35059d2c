import type { Scenario } from '../../contracts/generated/types.js';
import { PAGES, type PageName } from '../../contracts/plugin/pages.js';
import type { Visit } from './page-visit.js';
import type { TestProgram } from './program.js';

/** A scenario as the control API takes it; its name is in the path. */
export type ScenarioFile = Omit<Scenario, 'name'>;

/** Longer than any test takes, so that the next page comes when the test asks for it. */
const PAUSE = '1m';

/** Every page, in the order of the contract. */
export const PAGE_NAMES = Object.keys(PAGES) as readonly PageName[];

/** Long, and with a word that nothing breaks by itself: what the reason on a failed page may look like. */
const MESSAGE =
  'The plugin failed at https://an-integration.example/with/a/path/that/goes/on/and/on?and=a&query=that-does-not-end.';

/** Pages that come with more than their name says. */
const WITH_MORE: Readonly<Partial<Record<PageName, Scenario['steps'][number]>>> = {
  'verification-failure': { show: 'verification-failure', status: 1105 },
  'terminal-failure': { show: 'terminal-failure', status: 700 },
  'plugin-error': { emit: 'PLUGIN_ERROR', message: MESSAGE },
  'session-error': { emit: 'SESSION_ERROR', message: MESSAGE },
  'unsupported-browser': { emit: 'UNSUPPORTED_BROWSER_DETECTED', message: MESSAGE },
};

/** Shows page after page in one session, each after a pause. */
export const tour = (pages: readonly PageName[] = PAGE_NAMES): ScenarioFile => ({
  steps: [
    { open: 'normally' },
    ...pages.flatMap((name): Scenario['steps'] => [WITH_MORE[name] ?? { show: name }, { pause: PAUSE }]),
  ],
});

/** Goes through the pages of a tour; the first is shown already. */
export async function takeTour(
  { shows }: Visit,
  program: TestProgram,
  pages: readonly PageName[],
  look: (name: PageName) => Promise<void>,
): Promise<void> {
  for (const [place, name] of pages.entries()) {
    if (place > 0) await program.advance(PAUSE);
    await shows(name);
    await look(name);
  }
}
