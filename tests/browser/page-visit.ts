import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import type { ScenarioFile } from './page-tour.js';
import type { FundingDestination } from '../../contracts/plugin/funding-destinations.js';
import type { PageName } from '../../contracts/plugin/pages.js';
import type { Host } from './host.js';
import type { SessionOptions, TestProgram } from './program.js';
import type { BrowserSandbox } from './sandbox.js';

/** What a visit takes of the fixtures. */
export interface Visitor {
  readonly page: Page;
  readonly host: Host;
  readonly sandbox: BrowserSandbox;
  readonly program: TestProgram;
}

/** Which page is visited, and what is odd about it. */
export interface VisitOptions {
  readonly destination?: FundingDestination;
  readonly session?: SessionOptions;
  /** Runs in this session. */
  readonly scenario?: ScenarioFile;
  /** How much time passes between the creation of the session and the mount. */
  readonly late?: string;
  /** The first page that comes up. Default: the form. */
  readonly first?: PageName;
}

/** The plugin in an iframe of an integration's page. */
export interface Visit {
  /** The document in the iframe. */
  readonly frame: Frame;
  readonly session: string;
  /** Resolves with the section of a page once it is shown. */
  shows(name: PageName): Promise<Locator>;
}

/** Creates a session, opens the integration's page, mounts with `autoHeight`, and waits for the first page. */
export async function visit(visitor: Visitor, options: VisitOptions = {}): Promise<Visit> {
  const { page, host, sandbox, program } = visitor;
  const { destination = 'debit', session, scenario, late, first = 'form' } = options;
  if (scenario) {
    const ofProgram = `program=${encodeURIComponent(program.credentials.username)}`;
    await sandbox.ask('PUT', `scenarios/visited?${ofProgram}`, scenario);
    await program.nextScenario('visited');
  }
  const { id, authorizedUrl } = await program.createSession(session);
  if (late) await program.advance(late);
  await host.open(page);
  await host.mount(page, { url: authorizedUrl, destination, options: { autoHeight: true } });
  const frame = (await (await page.locator('#ingo iframe').elementHandle())!.contentFrame())!;
  const shows = async (name: PageName): Promise<Locator> => {
    const section = frame.locator(`section[data-page="${name}"]`);
    await expect(section).toBeVisible();
    return section;
  };
  await shows(first);
  return { frame, session: id, shows };
}
