import { useEffect, useRef } from 'preact/hooks';
import { PAGES, type PageName } from '../../pages.js';
import { holdState } from '../state/hold.js';
import { shortcutsShown } from '../state/keyboard.js';
import { program, programClock, programNow } from '../state/journal-store.js';
import { recording } from '../state/recording.js';
import { hrefOf, route } from '../state/router.js';
import { second } from '../state/ticker.js';
import { durationWords } from '../model/duration-words.js';
import { ConnectionBadge } from './connection-badge.js';
import { ProgramPicker } from './program-picker.js';

const NAV = Object.entries(PAGES)
  .filter(([, page]) => 'nav' in page)
  .map(([name, { title }]) => ({ name: name as PageName, title }));

/** Pages that belong to one of the navigation. */
const BELONGS: Partial<Record<PageName, PageName>> = { session: 'sessions', entry: 'journal' };

/** The header of every page. */
export function Header() {
  const page = route.value?.page;
  const current = page && (BELONGS[page] ?? page);
  const nav = useRef<HTMLElement>(null);
  // On a narrow screen the pages scroll sideways.
  useEffect(
    () =>
      nav.current!.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    [current],
  );
  return (
    <header class="top">
      <a class="brand" href={hrefOf('sessions')}>
        ingo-sandbox
      </a>
      <nav aria-label="Pages" ref={nav}>
        {NAV.filter(({ name }) => name !== 'control' || !recording.value).map(({ name, title }) => (
          <a key={name} href={hrefOf(name)} aria-current={current === name ? 'page' : undefined}>
            {title}
          </a>
        ))}
      </nav>
      <div class="tools">
        {recording.value ? (
          <span class="program">
            <span>Program</span>
            <code class="program-name">{String(program.value['username'])}</code>
          </span>
        ) : (
          <ProgramPicker />
        )}
        <HeldLink />
        <ProgramClock />
        <ConnectionBadge />
        <button
          type="button"
          class="plain"
          aria-label="Keyboard shortcuts"
          onClick={() => (shortcutsShown.value = true)}
        >
          ?
        </button>
      </div>
    </header>
  );
}

/** Says on every page that the program is held, and leads to where it is released. */
function HeldLink() {
  if (holdState.value.held.length === 0 || recording.value) return null;
  return (
    <a class="badge warn" href={hrefOf('control')}>
      Held at a breakpoint
    </a>
  );
}

/** The time of the program, and how far it is from real time. */
function ProgramClock() {
  void second.value;
  const { ahead, frozen } = programClock.value;
  const away = Math.abs(ahead) >= 1000 ? `${ahead > 0 ? '+' : '−'}${durationWords(Math.abs(ahead))}` : '';
  return (
    <span class="clock" title="Time of the program, UTC">
      <time>{new Date(programNow()).toISOString().slice(11, 19)}</time>
      {(frozen || away) && !recording.value && <small>{frozen ? 'stopped' : away}</small>}
    </span>
  );
}
