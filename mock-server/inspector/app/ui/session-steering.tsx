import { useState } from 'preact/hooks';
import { nextState, SESSION_EVENTS, type SessionState } from '../../../../contracts/lifecycle/lifecycle.js';
import { VERIFICATION_FAILURES } from '../../../../contracts/plugin/verification-failures.js';
import type { Readings } from '../../../../contracts/readings/readings.js';
import type { SessionRow } from '../model/session-table.js';
import { capturing } from '../state/capture.js';
import { program, programNow } from '../state/journal-store.js';
import { recording } from '../state/recording.js';
import { perform } from '../state/steer.js';
import { second } from '../state/ticker.js';
import { Icon } from './icon.js';

interface Props {
  readonly row: SessionRow;
  /** Its newest authorized URL, where it is known. */
  readonly url: string | undefined;
}

/** What a person can cause in a session: every event that the lifecycle allows now, and the end of its URL. */
export function SessionSteering({ row, url }: Props) {
  void second.value;
  const { id, state, urlExpiresAt } = row;
  const readings = program.value['readings'] as Readings | undefined;
  const possible = readings
    ? SESSION_EVENTS.filter(
        (event) => event !== 'MOUNT' && nextState(state as SessionState, event, readings) !== undefined,
      )
    : [];
  const [chosen, choose] = useState('');
  const [error, setError] = useState('700');
  const event = possible.find((one) => one === chosen) ?? possible[0];
  const isAlive = state === 'active' && urlExpiresAt > programNow();
  if (recording.value || (!event && !isAlive)) return null;
  const fire = (): void => {
    const fields = event === 'TERMINAL_FAILURE' ? { error: Number(error) } : {};
    const path = `sessions/${encodeURIComponent(id)}/events`;
    void perform({ method: 'POST', path, body: { event, ...fields } }, `${event} happened`);
  };
  const expire = (): void => {
    const at = new Date(urlExpiresAt).toISOString();
    void perform({ method: 'POST', path: 'clock', body: { set: at } }, 'the URL expired');
  };
  return (
    <div class="steering" role="group" aria-label="Steer this session">
      {event && (
        <>
          <select
            aria-label="Event"
            value={event}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
          >
            {possible.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
          {event === 'TERMINAL_FAILURE' && (
            <select
              aria-label="error"
              value={error}
              onChange={({ currentTarget }) => setError(currentTarget.value)}
            >
              {Object.entries(VERIFICATION_FAILURES).map(([status, { meaning }]) => (
                <option key={status} value={status}>
                  {status}: {meaning}
                </option>
              ))}
            </select>
          )}
          <button type="button" onClick={fire}>
            Fire event
          </button>
        </>
      )}
      {isAlive && (
        <>
          {url !== undefined && (
            <>
              <button type="button" onClick={() => (capturing.value = { url })}>
                Capture here
              </button>
              <a href={url} target="_blank" rel="noreferrer">
                <Icon name="new window" />
                Open its page
              </a>
            </>
          )}
          <button type="button" onClick={expire}>
            Expire this URL
          </button>
        </>
      )}
    </div>
  );
}
