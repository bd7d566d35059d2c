import type { FunctionComponent } from 'preact';
import type { PageName } from '../../pages.js';
import { ControlPage } from './control-page.js';
import { CoveragePage } from './coverage-page.js';
import { DoctorPage } from './doctor-page.js';
import { JournalPage } from './journal-page.js';
import { LifecyclePage } from './lifecycle-page.js';
import { ReadingsPage } from './readings-page.js';
import { SessionsPage } from './sessions-page.js';

/** What each page shows. */
export const PAGE_COMPONENTS: Readonly<Record<PageName, FunctionComponent>> = {
  sessions: SessionsPage,
  session: SessionsPage,
  journal: JournalPage,
  entry: JournalPage,
  control: ControlPage,
  readings: ReadingsPage,
  lifecycle: LifecyclePage,
  coverage: CoveragePage,
  doctor: DoctorPage,
};
