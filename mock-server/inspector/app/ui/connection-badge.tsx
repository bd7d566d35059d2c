import { useState } from 'preact/hooks';
import { token } from '../state/control-api.js';
import { connection, follow, retryNow } from '../state/live-journal.js';
import { second } from '../state/ticker.js';

/** Says how the page is connected, on every page. */
export function ConnectionBadge() {
  const { value } = connection;
  return (
    <span class={`connection ${value.state}`} role="status">
      {LABELS[value.state]}
    </span>
  );
}

const LABELS = {
  connecting: 'Connecting',
  live: 'Live',
  lost: 'Connection lost',
  token: 'Token needed',
  recording: 'Recording, not live',
} as const;

/** What to do where the page is not connected. */
export function ConnectionNotice() {
  const { value } = connection;
  if (value.state === 'lost') {
    void second.value;
    const wait = Math.max(0, Math.ceil((value.retryAt - Date.now()) / 1000));
    return (
      <div class="notice bad">
        <p>
          Connection lost: {value.reason}. What is shown may be old; it is caught up by itself once the
          sandbox is back. {wait > 0 ? `Next try in ${wait} s.` : 'Trying.'}
        </p>
        <button type="button" onClick={retryNow}>
          Try now
        </button>
      </div>
    );
  }
  return value.state === 'token' ? <TokenForm detail={value.detail} /> : null;
}

function TokenForm({ detail }: { readonly detail: string }) {
  const [text, setText] = useState('');
  const wrong = token.value !== null;
  return (
    <form
      class="notice token"
      onSubmit={(event) => {
        event.preventDefault();
        token.value = text.trim();
        follow();
      }}
    >
      <p role={wrong ? 'alert' : undefined}>
        {wrong
          ? 'That is not the token of this sandbox. `start` prints it as "Control token"; it changes with the seed.'
          : detail}
      </p>
      <label>
        Control token
        <input
          type="password"
          autocomplete="off"
          spellcheck={false}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <button type="submit">Connect</button>
      <p class="quiet">It is kept in memory only, until the page is closed or loaded anew.</p>
    </form>
  );
}
