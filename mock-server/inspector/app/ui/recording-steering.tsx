import { useState } from 'preact/hooks';
import type { JournalEntry } from '../../../journal/entry.js';
import { describeEntry } from '../model/describe-entry.js';
import { control, fetchRecording } from '../state/control-api.js';
import { program } from '../state/journal-store.js';
import { replayFile, replayOutcome, type ReplayOutcome } from '../state/replay-file.js';
import { openRecording } from '../state/show-recording.js';
import { CopyAs } from './copy-as.js';
import { Icon } from './icon.js';

/** Keeps what happened as a file, and plays such a file again. */
export function RecordingSteering() {
  const outcome = replayOutcome.value;
  const [refusal, setRefusal] = useState<string | null>(null);
  const open = async (file: File): Promise<void> => {
    try {
      await openRecording(file);
    } catch (error) {
      replayOutcome.value = { file, refusal: (error as Error).message };
    }
  };
  const download = async (read: () => Promise<Blob>, extension: string): Promise<void> => {
    try {
      save(await read(), `${String(program.value['username'])}.${extension}`);
      setRefusal(null);
    } catch (error) {
      setRefusal((error as Error).message);
    }
  };
  return (
    <section class="card" aria-labelledby="recording-title">
      <h2 id="recording-title">Recording</h2>
      <p class="quiet">
        Everything since this program began, as a file that plays again with the same ids, times and answers,
        or as a page that shows it without a server.
      </p>
      <div class="buttons">
        <button type="button" onClick={() => void download(fetchRecording, 'jsonl')}>
          <Icon name="download" />
          Download the recording
        </button>
        <button type="button" onClick={() => void download(fetchPage, 'html')}>
          <Icon name="download" />
          Download as a page
        </button>
        <CopyAs />
      </div>
      {refusal !== null && <p class="bad">{refusal}</p>}
      <label class="file">
        Replay a file, or look at it; it may be dropped anywhere on this page
        <input
          type="file"
          onChange={({ currentTarget: { files } }) => files?.[0] && void replayFile(files[0])}
        />
      </label>
      <div role="status">{outcome && <OutcomeText outcome={outcome} />}</div>
      {outcome && (
        <div class="buttons">
          <button type="button" onClick={() => void open(outcome.file)}>
            Look at {outcome.file.name}
          </button>
        </div>
      )}
    </section>
  );
}

function OutcomeText({ outcome }: { readonly outcome: ReplayOutcome }) {
  const { name } = outcome.file;
  if ('playing' in outcome) return <p>Playing {name}.</p>;
  if ('refusal' in outcome) return <p class="bad">{outcome.refusal}</p>;
  const { same, inputs, entries, divergence } = outcome.report;
  if (same || !divergence) {
    return (
      <p class="good">
        {name}: {inputs} inputs played, {entries} entries came out as recorded.
      </p>
    );
  }
  return (
    <>
      <p class="bad">
        {name}: entry {divergence.seq} came out otherwise, after {inputs} inputs.
      </p>
      <dl class="credentials">
        <dt>Recorded</dt>
        <dd>{inWords(divergence.recorded)}</dd>
        <dt>Replayed</dt>
        <dd>{inWords(divergence.replayed)}</dd>
      </dl>
      <ul>
        {divergence.differences.map((difference) => (
          <li key={difference}>{difference}</li>
        ))}
      </ul>
    </>
  );
}

function inWords(entry: object | undefined): string {
  if (!entry) return 'nothing';
  const { title, detail } = describeEntry(entry as JournalEntry);
  return `${title} ${detail}`;
}

/** The recording as a page that opens without a server. */
async function fetchPage(): Promise<Blob> {
  const { text } = await control<{ text: string }>({ method: 'GET', path: 'recording/export?as=html' });
  return new Blob([text], { type: 'text/html' });
}

/** Lets the browser keep a file. */
function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
