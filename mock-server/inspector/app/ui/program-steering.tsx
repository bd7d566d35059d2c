import { useRef, useState } from 'preact/hooks';
import { program } from '../state/journal-store.js';
import { hrefOf } from '../state/router.js';
import { perform } from '../state/steer.js';
import { CopyButton } from './copy-button.js';
import { loadPrograms } from './program-picker.js';
import { INSPECTOR_PATH } from '../../pages.js';

interface Credentials {
  readonly username: string;
  readonly secret: string;
  readonly participant_id: number;
}

/** Begins the program again, or makes another one. */
export function ProgramSteering() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [username, setUsername] = useState('');
  const [made, setMade] = useState<Credentials | null>(null);
  const reset = (): void => {
    dialog.current!.close();
    void perform({ method: 'POST', path: 'reset' }, 'the program begins anew');
  };
  const make = async (): Promise<void> => {
    const body = username.trim() === '' ? {} : { username: username.trim() };
    const answer = await perform<Credentials>(
      { method: 'POST', path: 'programs', body },
      'a program was made',
    );
    if (!answer) return;
    setMade(answer);
    void loadPrograms().catch(() => undefined);
  };
  return (
    <section class="card" aria-labelledby="program-title">
      <h2 id="program-title">Programs</h2>
      <p>
        This one: <code>{String(program.value['username'] ?? '')}</code>, participant_id{' '}
        <code>{String(program.value['participant_id'] ?? '')}</code>
      </p>
      <div class="buttons">
        <button type="button" onClick={() => dialog.current!.showModal()}>
          Reset this program
        </button>
      </div>
      <dialog ref={dialog} aria-labelledby="reset-title">
        <h2 id="reset-title">Reset this program?</h2>
        <p>
          Sessions, tokens, payments, webhooks, journal, faults and queued scenarios are forgotten, and the
          clock shows real time. Credentials and readings stay.
        </p>
        <form method="dialog" class="buttons">
          <button type="button" class="primary" onClick={reset}>
            Reset
          </button>
          <button type="submit">Keep it</button>
        </form>
      </dialog>
      <form
        class="inline"
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <label>
          Another one: username
          <input
            placeholder="made up"
            pattern="[A-Za-z0-9._\-]+"
            value={username}
            onInput={({ currentTarget }) => setUsername(currentTarget.value)}
          />
        </label>
        <button type="submit">Make</button>
      </form>
      {made && (
        <dl class="credentials">
          <dt>username</dt>
          <dd>
            <a href={`${INSPECTOR_PATH}?program=${encodeURIComponent(made.username)}`}>{made.username}</a>
          </dd>
          <dt>secret, shown only now</dt>
          <dd>
            <code>{made.secret}</code> <CopyButton text={made.secret} what="secret" />
          </dd>
          <dt>participant_id</dt>
          <dd>{made.participant_id}</dd>
        </dl>
      )}
      <p class="quiet">
        A program is a world of its own, with its clock, sessions and <a href={hrefOf('journal')}>journal</a>.
      </p>
    </section>
  );
}
