import { signal } from '@preact/signals';
import type { RecordingView } from '../../../recordings/view/recording-view.js';

/** A recording that is shown in place of the sandbox. */
export interface ShownRecording extends RecordingView {
  /** Name of its file. */
  readonly name: string;
}

const embedded = document.getElementById('recording')?.textContent;

/** Whether this page is a file that holds a recording: there is no sandbox, and no address but the file's own. */
export const IS_FILE = embedded !== undefined;

/** The recording that is shown; null where the sandbox is. */
export const recording = signal<ShownRecording | null>(
  embedded
    ? {
        ...(JSON.parse(embedded) as RecordingView),
        name: decodeURIComponent(location.pathname.split('/').at(-1)!),
      }
    : null,
);

/** Origin of the sandbox that is, or was, looked at. */
export const sandboxOrigin = (): string => recording.value?.header.origin ?? location.origin;
