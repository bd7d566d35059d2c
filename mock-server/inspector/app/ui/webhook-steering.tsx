import { useState } from 'preact/hooks';
import { program } from '../state/journal-store.js';
import { perform } from '../state/steer.js';

/** Sets where webhooks go. */
export function WebhookSteering() {
  const endpoint = program.value['webhooks'] as { readonly url: string } | undefined;
  const [url, setUrl] = useState('');
  return (
    <section class="card" aria-labelledby="webhook-title">
      <h2 id="webhook-title">Webhooks</h2>
      <p>{endpoint ? <code>{endpoint.url}</code> : <span class="quiet">They go nowhere.</span>}</p>
      <form
        class="inline"
        onSubmit={(event) => {
          event.preventDefault();
          void perform({ method: 'PUT', path: 'webhooks/endpoint', body: { url } }, `webhooks go to ${url}`);
        }}
      >
        <label>
          Send them to
          <input
            required
            type="url"
            placeholder="http://127.0.0.1:3000/webhooks/ingo"
            value={url}
            onInput={({ currentTarget }) => setUrl(currentTarget.value)}
          />
        </label>
        <button type="submit">Set</button>
        {endpoint && (
          <button
            type="button"
            onClick={() =>
              void perform({ method: 'DELETE', path: 'webhooks/endpoint' }, 'webhooks go nowhere')
            }
          >
            Remove
          </button>
        )}
      </form>
    </section>
  );
}
