import { useEffect, useState } from 'preact/hooks';
import { deadlinesOf } from '../model/deadlines.js';
import { durationWords } from '../model/duration-words.js';
import { entries, loadClock, programClock, programNow, sessions } from '../state/journal-store.js';
import { perform } from '../state/steer.js';
import { second } from '../state/ticker.js';
import { Icon } from './icon.js';

const STEPS = ['31s', '5m', '1h', '1d'] as const;

const move = (body: object, words: string) => perform({ method: 'POST', path: 'clock', body }, words);

/** Moves the clock of the program: by steps, to an instant, or to what is due. */
export function ClockSteering() {
  void second.value;
  const [duration, setDuration] = useState('');
  const [instant, setInstant] = useState('');
  const { frozen, nextDue } = programClock.value;
  const now = programNow();
  const newest = entries.value.at(-1)?.seq;
  // Whatever happens may set, or take away, what is due next.
  useEffect(() => void loadClock().catch(() => undefined), [newest]);
  return (
    <section class="card" aria-labelledby="clock-title">
      <h2 id="clock-title">Clock</h2>
      <p class="big">
        <time>{new Date(now).toISOString().slice(0, 19).replace('T', ' ')}</time> UTC{frozen && ', stopped'}
      </p>
      <div class="buttons" role="group" aria-label="Let time pass">
        {STEPS.map((step) => (
          <button key={step} type="button" onClick={() => void move({ advance: step }, `${step} passed`)}>
            +{step}
          </button>
        ))}
        <button
          type="button"
          onClick={() => void move({ freeze: !frozen }, frozen ? 'the clock runs' : 'the clock stands still')}
        >
          <Icon name={frozen ? 'run' : 'stop'} />
          {frozen ? 'Let the clock run' : 'Stop the clock'}
        </button>
      </div>
      <h3>Ahead</h3>
      <ul class="deadlines">
        {deadlinesOf(sessions.value, entries.value, nextDue, now).map(({ words, at }) => (
          <li key={`${words}${at}`}>
            <button
              type="button"
              onClick={() => void move({ set: new Date(at).toISOString() }, `${words.toLowerCase()}`)}
            >
              {words}
            </button>
            <span class="quiet">in {durationWords(at - now)}</span>
          </li>
        ))}
      </ul>
      <form
        class="inline"
        onSubmit={(event) => {
          event.preventDefault();
          void move({ advance: duration.trim() }, `${duration.trim()} passed`);
        }}
      >
        <label>
          Let pass
          <input
            required
            placeholder="2h"
            pattern="\s*\d+(\.\d+)?(ms|s|m|h|d)\s*"
            title="A duration such as 500ms, 31s, 5m, 2h, 1d"
            value={duration}
            onInput={({ currentTarget }) => setDuration(currentTarget.value)}
          />
        </label>
        <button type="submit">Advance</button>
      </form>
      <form
        class="inline"
        onSubmit={(event) => {
          event.preventDefault();
          void move({ set: `${instant}Z` }, `the clock was set to ${instant}Z`);
        }}
      >
        <label>
          Set to, UTC
          <input
            required
            type="datetime-local"
            value={instant}
            onInput={({ currentTarget }) => setInstant(currentTarget.value)}
          />
        </label>
        <button type="submit">Set</button>
      </form>
    </section>
  );
}
