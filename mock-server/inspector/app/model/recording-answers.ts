import type { JournalEntry } from '../../../journal/entry.js';
import type { RecordingView } from '../../../recordings/view/recording-view.js';

/** What a GET of the control API would answer of a recording; undefined for a call that needs a sandbox. */
export function answerOfRecording(
  view: RecordingView,
  { method, path }: { readonly method: string; readonly path: string },
): unknown {
  if (method !== 'GET') return undefined;
  if (path === 'coverage') return view.coverage;
  if (path === 'doctor') return view.doctor;
  const delivery = /^webhooks\/deliveries\/([^/]+)$/.exec(path)?.[1];
  return delivery === undefined ? undefined : deliveryIn(view.entries, decodeURIComponent(delivery));
}

type DeliveryEntry = Extract<JournalEntry, { kind: 'delivery' }>;

/** A webhook as its attempts show it: a recording does not hold what it said. */
function deliveryIn(entries: readonly JournalEntry[], id: string): object | undefined {
  const attempts = entries.filter(
    (entry): entry is DeliveryEntry => entry.kind === 'delivery' && entry.delivery === id,
  );
  const last = attempts.at(-1);
  return (
    last && {
      id,
      topic: last.topic,
      state: last.state,
      attempt_count: attempts.length,
      attempts: attempts.map(({ at, status, error, duration_ms = 0 }) => ({
        at,
        status,
        error,
        duration_ms,
      })),
    }
  );
}
