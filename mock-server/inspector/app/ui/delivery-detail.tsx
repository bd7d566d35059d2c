import { useEffect, useState } from 'preact/hooks';
import type { JournalEntry } from '../../../journal/entry.js';
import type { DeliveryView } from '../../../webhooks/delivery.js';
import { control } from '../state/control-api.js';
import { entries } from '../state/journal-store.js';
import { recording } from '../state/recording.js';
import { perform } from '../state/steer.js';
import { TextBlock } from './text-block.js';

type DeliveryEntry = Extract<JournalEntry, { kind: 'delivery' }>;

const resend = (id: string): void =>
  void perform(
    { method: 'POST', path: `webhooks/deliveries/${encodeURIComponent(id)}/resend` },
    'the webhook is delivered once more',
  );

/** A webhook: what it says, and every attempt to deliver it. */
export function DeliveryDetail({ entry }: { readonly entry: DeliveryEntry }) {
  const [view, setView] = useState<DeliveryView | Error | null>(null);
  const newest = entries.value.findLast((one) => one.kind === 'delivery' && one.delivery === entry.delivery);
  useEffect(() => {
    const path = `webhooks/deliveries/${encodeURIComponent(entry.delivery)}`;
    control<DeliveryView>({ method: 'GET', path }).then(setView, (error: Error) => setView(error));
  }, [entry.delivery, newest?.seq]);
  if (view instanceof Error) return <p class="problem">{view.message}</p>;
  if (!view) return <p class="quiet">Loading.</p>;
  return (
    <>
      <section class="block">
        <header>
          <h3>Attempts: {view.attempt_count}</h3>
          {!recording.value && (
            <button type="button" onClick={() => resend(view.id)}>
              Resend
            </button>
          )}
        </header>
        <table class="headers">
          <thead>
            <tr>
              <th scope="col">At</th>
              <th scope="col">Answer</th>
              <th scope="col">Took</th>
            </tr>
          </thead>
          <tbody>
            {view.attempts.map(({ at, status, error, duration_ms }, index) => (
              <tr key={index}>
                <td>{at}</td>
                <td class={error === undefined ? 'good' : 'bad'}>
                  {[status, error].filter((part) => part !== undefined).join(': ')}
                </td>
                <td>{Math.round(duration_ms)} ms</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {view.webhook ? (
        <TextBlock title="Webhook" text={JSON.stringify(view.webhook, null, 2)} />
      ) : (
        <p class="quiet">A recording does not hold what the webhook said.</p>
      )}
    </>
  );
}
