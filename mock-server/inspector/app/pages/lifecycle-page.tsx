import { SESSION_STATES, TRANSITIONS } from '../../../../contracts/lifecycle/lifecycle.js';
import { inWords } from '../model/describe-entry.js';
import { entriesOfSession } from '../model/session-entries.js';
import { entries, sessionOf, sessions } from '../state/journal-store.js';
import { changeQuery, hrefOf, query } from '../state/router.js';
import { LifecyclePicture } from '../ui/lifecycle-picture.js';
import { Source } from '../ui/source.js';

const MOST_OFFERED = 100;

/** The lifecycle of sessions, drawn from its table; the path of one session in it. */
export function LifecyclePage() {
  const id = query.value.get('session') ?? '';
  const row = sessionOf(id);
  return (
    <div class="page">
      <h1>Lifecycle</h1>
      <p>
        What moves a session from state to state. Dashed arrows cannot happen with the{' '}
        <a href={hrefOf('readings')}>readings</a> of this program.
      </p>
      <div class="buttons">
        <label class="field">
          Path of
          <select value={id} onChange={({ currentTarget }) => changeQuery({ session: currentTarget.value })}>
            <option value="">No session</option>
            {sessions.value.slice(0, MOST_OFFERED).map(({ id: one, recipient, reference }) => (
              <option key={one} value={one}>
                {recipient || 'Recipient not named'} · {reference}
              </option>
            ))}
          </select>
        </label>
        {row && <a href={hrefOf('session', { id })}>Its timeline</a>}
      </div>
      <LifecyclePicture entries={entriesOfSession(entries.value, id)} state={row?.state} />
      <table class="facts-table">
        <caption>States</caption>
        <tbody>
          {Object.entries(SESSION_STATES).map(([name, { meaning, grade, source }]) => (
            <tr key={name}>
              <th scope="row">{inWords(name)}</th>
              <td>
                {meaning} <Source grade={grade} source={source} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <table class="facts-table">
        <caption>Transitions</caption>
        <tbody>
          {TRANSITIONS.map((transition, at) => (
            <tr key={at}>
              <th scope="row">{transition.on}</th>
              <td>
                {transition.from.map(inWords).join(', ')} → {inWords(transition.to)}
                {'when' in transition && ` where ${Object.entries(transition.when).flat().join(' is ')}`}{' '}
                <Source grade={transition.grade} source={transition.source} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
