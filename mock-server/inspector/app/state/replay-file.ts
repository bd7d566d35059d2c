import { signal } from '@preact/signals';
import type { ReplayReport } from '../../../recordings/replay.js';
import { replayRecording } from './control-api.js';
import { recording } from './recording.js';
import { hrefOf, navigate, route } from './router.js';

/** What came of the last file that was replayed. */
export type ReplayOutcome = { readonly file: File } & (
  { readonly report: ReplayReport } | { readonly refusal: string } | { readonly playing: true }
);

/** The last file that was replayed, and what came of it; null before the first. */
export const replayOutcome = signal<ReplayOutcome | null>(null);

/** Replays a file and shows what came of it. */
export async function replayFile(file: File): Promise<void> {
  replayOutcome.value = { file, playing: true };
  try {
    replayOutcome.value = { file, report: await replayRecording(file) };
  } catch (error) {
    replayOutcome.value = { file, refusal: (error as Error).message };
  }
}

/** Replays a file that is dropped anywhere on the page; the control page shows what came of it. */
export function startFileDrop(): void {
  addEventListener('dragover', (event) => {
    if (takesFiles(event)) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    const [file] = event.dataTransfer?.files ?? [];
    if (!file || !takesFiles(event)) return;
    event.preventDefault();
    if (route.value?.page !== 'control') navigate(hrefOf('control'));
    void replayFile(file);
  });
}

/** A recording that is shown has no sandbox that could replay another one. */
const takesFiles = ({ dataTransfer }: DragEvent): boolean =>
  recording.value === null && (dataTransfer?.types.includes('Files') ?? false);
