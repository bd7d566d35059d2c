import type { RecordingView } from '../../../recordings/view/recording-view.js';
import { authorization, refusalOf, urlOf } from './control-api.js';
import { showEntries } from './journal-store.js';
import { follow, stopFollowing } from './live-journal.js';
import { recording, type ShownRecording } from './recording.js';
import { hrefOf, navigate } from './router.js';
import { performed } from './steer.js';

/** Shows a recording in place of the sandbox, until `backToSandbox`. */
export function showRecording(shown: ShownRecording): void {
  stopFollowing();
  performed.value = null;
  recording.value = shown;
  showEntries(shown.entries, shown.header.program);
}

/** Shows a file in place of the sandbox. Throws ControlError for one that is no recording. */
export async function openRecording(file: File): Promise<void> {
  const response = await fetch(urlOf('recording/view'), {
    method: 'POST',
    headers: { ...authorization(), 'content-type': 'application/x-ndjson' },
    body: await file.arrayBuffer(),
  });
  if (!response.ok) throw await refusalOf(response);
  showRecording({ ...((await response.json()) as RecordingView), name: file.name });
  navigate(hrefOf('sessions'));
}

/** Shows the sandbox again. */
export function backToSandbox(): void {
  recording.value = null;
  follow();
  navigate(hrefOf('sessions'));
}
