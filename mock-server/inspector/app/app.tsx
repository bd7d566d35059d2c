import { effect } from '@preact/signals';
import { render } from 'preact';
import { PAGES } from '../pages.js';
import { PAGE_COMPONENTS } from './pages/page-components.js';
import { lastHold, loadHold } from './state/hold.js';
import { loadClock, loadOlderSessions } from './state/journal-store.js';
import { startKeyboard } from './state/keyboard.js';
import { connection, follow } from './state/live-journal.js';
import { hrefOf, query, route, startRouter } from './state/router.js';
import { recording } from './state/recording.js';
import { startFileDrop } from './state/replay-file.js';
import { showRecording } from './state/show-recording.js';
import { startTicker } from './state/ticker.js';
import { CaptureDialog } from './ui/capture-dialog.js';
import { ConnectionNotice } from './ui/connection-badge.js';
import { ErrorBoundary } from './ui/error-boundary.js';
import { Header } from './ui/header.js';
import { PerformedBar } from './ui/performed-bar.js';
import { RecordingNotice } from './ui/recording-notice.js';
import { ShortcutsDialog } from './ui/shortcuts-dialog.js';

/** The inspector. */
function App() {
  const { value } = route;
  const Page = value && PAGE_COMPONENTS[value.page];
  return (
    <>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <Header />
      <main id="main" tabIndex={-1}>
        <ConnectionNotice />
        <RecordingNotice />
        <ErrorBoundary key={value?.page} what="This page">
          {Page ? (
            <Page />
          ) : (
            <p class="empty">
              There is no such page. <a href={hrefOf('sessions')}>All sessions</a>
            </p>
          )}
        </ErrorBoundary>
      </main>
      <PerformedBar />
      <CaptureDialog />
      <ShortcutsDialog />
    </>
  );
}

startRouter();
startKeyboard();
startTicker();
startFileDrop();

let followed: string | null | undefined;
if (recording.value) showRecording(recording.value);
effect(() => {
  if (recording.value) return;
  const program = query.value.get('program');
  if (program === followed) return;
  followed = program;
  follow();
});
effect(() => {
  if (connection.value.state !== 'live') return;
  // Whatever fails here fails for the connection as well, which says so.
  loadClock().catch(() => undefined);
  loadOlderSessions().catch(() => undefined);
});
effect(() => {
  if (lastHold.value !== undefined && connection.value.state === 'live') loadHold();
});
effect(() => {
  document.title = `${route.value ? PAGES[route.value.page].title : 'Not found'} · ingo-sandbox`;
});

render(<App />, document.getElementById('app')!);
