import { useEffect, useRef, useState } from 'preact/hooks';
import { EXPORT_FORMATS, type ExportFormatName } from '../../../../contracts/recordings/export-formats.js';
import { control } from '../state/control-api.js';
import { recording } from '../state/recording.js';
import { Icon } from './icon.js';

interface Props {
  /** Only this session; absent: everything since the program began. */
  readonly session?: string;
}

interface Exported {
  readonly text: string;
  readonly not_carried_over: readonly string[];
}

/** What came of the last choice. */
type Outcome =
  | { readonly copied: CopiedFormat; readonly notes: readonly string[] }
  | { readonly uncopied: string }
  | { readonly refusal: string };

/** A form that is text to paste; a page is a file. */
type CopiedFormat = Exclude<ExportFormatName, 'html'>;

const TITLES: Readonly<Record<CopiedFormat, string>> = {
  scenario: 'Scenario',
  vitest: 'Vitest',
  playwright: 'Playwright',
  curl: 'curl',
  pact: 'Pact',
};

const FORMATS = Object.keys(TITLES) as CopiedFormat[];

/** A menu that copies what happened as a test, a script, a scenario or a pact. */
export function CopyAs({ session }: Props) {
  const menu = useRef<HTMLDivElement>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useEffect(() => setOutcome(null), [session]);
  const copy = (as: CopiedFormat): void => void copied(as, session).then(setOutcome);
  if (recording.value) return null; // a sandbox writes them
  return (
    <>
      <button
        type="button"
        class="copy-as"
        aria-haspopup="true"
        onClick={() => menu.current!.togglePopover()}
      >
        <Icon name="copy" />
        Copy as …
      </button>
      <div ref={menu} popover="auto" class="menu" role="group" aria-label="Copy as">
        <ul>
          {FORMATS.map((as) => (
            <li key={as}>
              <button type="button" onClick={() => copy(as)}>
                <strong>{TITLES[as]}</strong>
                <span>{EXPORT_FORMATS[as]}</span>
              </button>
            </li>
          ))}
        </ul>
        <div role="status" class="menu-note">
          {outcome && <OutcomeText outcome={outcome} />}
        </div>
      </div>
    </>
  );
}

async function copied(as: CopiedFormat, session: string | undefined): Promise<Outcome> {
  const query = new URLSearchParams({ as, ...(session !== undefined && { session }) });
  try {
    const answer = await control<Exported>({ method: 'GET', path: `recording/export?${query}` });
    return (await isCopied(answer.text))
      ? { copied: as, notes: answer.not_carried_over }
      : { uncopied: answer.text };
  } catch (error) {
    return { refusal: (error as Error).message };
  }
}

/** Whether a text was copied; browsers do not allow it everywhere, such as over http beyond loopback. */
const isCopied = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

function OutcomeText({ outcome }: { readonly outcome: Outcome }) {
  if ('uncopied' in outcome)
    return (
      <label>
        This browser does not allow it: select and copy
        <textarea
          readOnly
          rows={8}
          value={outcome.uncopied}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </label>
    );
  if ('refusal' in outcome) return <p class="bad">Not copied: {outcome.refusal}</p>;
  return (
    <>
      <p class="good">Copied as {TITLES[outcome.copied]}.</p>
      {outcome.notes.length > 0 && (
        <>
          <p>Not carried over:</p>
          <ul class="notes">
            {outcome.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
