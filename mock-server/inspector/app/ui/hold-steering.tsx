import { useState } from 'preact/hooks';
import { EVENT_CONSTANTS } from '../../../../contracts/events/event-names.js';
import { TOPICS } from '../../../../contracts/webhooks/topics.js';
import type { HeldAt } from '../../../programs/holds.js';
import { breakpointInWords, heldInWords, holdRequest, type HoldChoice } from '../model/hold-request.js';
import { holdState } from '../state/hold.js';
import { hrefOf } from '../state/router.js';
import { perform } from '../state/steer.js';

/** Holds the program at a request, event or webhook to come, shows what waits, and lets it go on. */
export function HoldSteering() {
  const { breakpoint, held } = holdState.value;
  const release = (): void =>
    void perform({ method: 'POST', path: 'release' }, 'what was held goes on, and so does the clock');
  const unset = (): void =>
    void perform({ method: 'DELETE', path: 'hold' }, 'the program is held nowhere any more');
  return (
    <section class="card" aria-labelledby="hold-title">
      <h2 id="hold-title">Breakpoint</h2>
      <p class="quiet">
        What reaches it waits, and the clock stops, until it is released: time to look, or to cause what comes
        in between.
      </p>
      <div role="status" class="held">
        {held.length > 0 && (
          <>
            <p class="warn">Held, and the clock is stopped:</p>
            <ul>
              {held.map((one, at) => (
                <li key={at}>
                  <HeldText held={one} />
                </li>
              ))}
            </ul>
            <button type="button" class="primary" onClick={release}>
              Release
            </button>
          </>
        )}
        {breakpoint && (
          <>
            <p>
              Waits for <strong>{breakpointInWords(breakpoint)}</strong>
            </p>
            <button type="button" onClick={unset}>
              Remove the breakpoint
            </button>
          </>
        )}
      </div>
      <HoldForm />
    </section>
  );
}

function HeldText({ held }: { readonly held: HeldAt }) {
  const session = held.at === 'request' ? undefined : held.session;
  return (
    <>
      <strong>{heldInWords(held)}</strong>
      {session !== undefined && (
        <>
          , session <a href={hrefOf('session', { id: session })}>{session.slice(0, 8)}</a>
        </>
      )}
    </>
  );
}

const EMPTY: HoldChoice = { at: 'webhook', path: '', event: '', topic: '', nth: '' };

/** Paths that people hold at. */
const PATHS = ['/api/v1/sessions/*', '/session/*', '/session/*/actions', '/gateway/*'] as const;

function HoldForm() {
  const [choice, setChoice] = useState(EMPTY);
  const change = (changed: Partial<HoldChoice>): void => setChoice({ ...choice, ...changed });
  const hold = (): void => {
    const body = holdRequest(choice);
    void perform({ method: 'POST', path: 'hold', body }, `the program is held at ${breakpointInWords(body)}`);
  };
  return (
    <form
      class="inline"
      onSubmit={(event) => {
        event.preventDefault();
        hold();
      }}
    >
      <label class="wide">
        Hold at
        <select
          value={choice.at}
          onChange={({ currentTarget }) => change({ at: currentTarget.value as HoldChoice['at'] })}
        >
          <option value="request">a request, before it is handled</option>
          <option value="event">an event, before the SDK gets it</option>
          <option value="webhook">a webhook, before it is sent</option>
        </select>
      </label>
      {choice.at === 'request' && (
        <label>
          Path
          <input
            list="hold-paths"
            placeholder="any; * matches any text"
            pattern="\s*/.*"
            title="A path such as /gateway/*"
            value={choice.path}
            onInput={({ currentTarget }) => change({ path: currentTarget.value })}
          />
          <datalist id="hold-paths">
            {PATHS.map((path) => (
              <option key={path} value={path} />
            ))}
          </datalist>
        </label>
      )}
      {choice.at === 'event' && (
        <Options
          label="Event"
          any="any event"
          all={EVENT_CONSTANTS}
          value={choice.event}
          onChoose={(event) => change({ event })}
        />
      )}
      {choice.at === 'webhook' && (
        <Options
          label="Topic"
          any="any topic"
          all={TOPICS}
          value={choice.topic}
          onChoose={(topic) => change({ topic })}
        />
      )}
      <label class="narrow">
        Only no.
        <input
          type="number"
          min={1}
          max={1_000_000}
          placeholder="1"
          value={choice.nth}
          onInput={({ currentTarget }) => change({ nth: currentTarget.value })}
        />
      </label>
      <button type="submit">Hold there</button>
    </form>
  );
}

interface OptionsProps {
  readonly label: string;
  readonly any: string;
  readonly all: readonly string[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

const Options = ({ label, any, all, value, onChoose }: OptionsProps) => (
  <label>
    {label}
    <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
      <option value="">{any}</option>
      {all.map((one) => (
        <option key={one}>{one}</option>
      ))}
    </select>
  </label>
);
