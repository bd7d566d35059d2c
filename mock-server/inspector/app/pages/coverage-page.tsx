import { OUTCOME_KINDS, type Outcome, type OutcomeKind } from '../../../../contracts/outcomes/outcomes.js';
import type { Coverage, ExercisedOutcome } from '../../../outcomes/coverage.js';
import { useLiveAnswer } from '../state/live-answer.js';
import { changeQuery, query } from '../state/router.js';
import { Source } from '../ui/source.js';

/** Which of the known outcomes happened in this program, and which never. */
export function CoveragePage() {
  const coverage = useLiveAnswer<Coverage>('coverage');
  const missingOnly = query.value.get('missing') !== null;
  return (
    <div class="page">
      <h1>Coverage</h1>
      <p>Which of the known outcomes this integration met, by what the journal holds, and which never.</p>
      {coverage instanceof Error ? (
        <p class="problem">{coverage.message}</p>
      ) : coverage === null ? (
        <p class="empty">Loading.</p>
      ) : (
        <>
          <div class="buttons">
            <p class="big">{coverage.percent} %</p>
            <progress max={100} value={coverage.percent} aria-label="Outcomes met" />
            <label class="check">
              <input
                type="checkbox"
                checked={missingOnly}
                onChange={({ currentTarget }) => changeQuery({ missing: currentTarget.checked ? '1' : '' })}
              />
              Missing only
            </label>
          </div>
          {(Object.keys(OUTCOME_KINDS) as OutcomeKind[]).map((kind) => (
            <Kind key={kind} kind={kind} coverage={coverage} missingOnly={missingOnly} />
          ))}
        </>
      )}
    </div>
  );
}

interface KindProps {
  readonly kind: OutcomeKind;
  readonly coverage: Coverage;
  readonly missingOnly: boolean;
}

function Kind({ kind, coverage, missingOnly }: KindProps) {
  const met = coverage.exercised.filter((outcome) => outcome.kind === kind);
  const missing = coverage.missing.filter((outcome) => outcome.kind === kind);
  const shown = missingOnly ? missing : [...met, ...missing];
  if (shown.length === 0) return null;
  return (
    <table class="facts-table">
      <caption>
        {OUTCOME_KINDS[kind]}: {met.length} of {met.length + missing.length}
      </caption>
      <tbody>
        {shown.map((outcome) => (
          <OutcomeRow key={outcome.id} outcome={outcome} />
        ))}
      </tbody>
    </table>
  );
}

function OutcomeRow({ outcome }: { readonly outcome: Outcome | ExercisedOutcome }) {
  const { id, meaning, grade, source } = outcome;
  const times = 'times' in outcome ? outcome.times : 0;
  return (
    <tr>
      <th scope="row">{id.slice(id.indexOf(':') + 1)}</th>
      <td class={times > 0 ? 'times good' : 'times quiet'}>
        {times > 0 ? (times === 1 ? 'met once' : `met ${times} times`) : 'never met'}
      </td>
      <td>
        {meaning} <Source grade={grade} source={source} />
      </td>
    </tr>
  );
}
