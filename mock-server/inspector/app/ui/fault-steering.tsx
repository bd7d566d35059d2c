import { useEffect, useState } from 'preact/hooks';
import { FAULTS, type FaultRow } from '../../../../contracts/faults/faults.js';
import { control } from '../state/control-api.js';
import { entries } from '../state/journal-store.js';
import { perform } from '../state/steer.js';

interface RuleState {
  readonly fault: string;
  readonly matched: number;
  readonly fired: number;
}

const ROWS = Object.entries(FAULTS) as [string, FaultRow][];

/** What a field of a rule is where a fault must have it. */
const REQUIRED = { ms: 3000, status: 500, retry_after: 1 } as const;

/** Lets something go wrong with the next request. */
export function FaultSteering() {
  const [rules, setRules] = useState<readonly RuleState[]>([]);
  const newest = entries.value.findLast(({ kind }) => kind === 'fault' || kind === 'fault-rules')?.seq;
  useEffect(() => {
    control<{ rules: RuleState[] }>({ method: 'GET', path: 'faults' }).then(
      ({ rules: now }) => setRules(now),
      () => undefined,
    );
  }, [newest]);
  const set = (fault: string, { fields }: FaultRow): void => {
    const required = Object.entries(fields).filter(([, need]) => need === 'required');
    const values = Object.fromEntries(
      required.map(([name]) => [name, REQUIRED[name as keyof typeof REQUIRED]]),
    );
    const body = { rules: [{ fault, times: 1, ...values }] };
    void perform({ method: 'PUT', path: 'faults', body }, `${fault} happens to the next request`);
  };
  return (
    <section class="card" aria-labelledby="fault-title">
      <h2 id="fault-title">Faults</h2>
      {rules.length > 0 && (
        <div class="buttons">
          <span>
            {rules
              .map(({ fault, matched, fired }) => `${fault}: matched ${matched}, fired ${fired}`)
              .join('; ')}
          </span>
          <button
            type="button"
            onClick={() => void perform({ method: 'DELETE', path: 'faults' }, 'nothing goes wrong any more')}
          >
            Remove
          </button>
        </div>
      )}
      <p class="quiet">Choose what goes wrong with the next request to Ingo’s routes.</p>
      <ul class="choices">
        {ROWS.map(([name, row]) => (
          <li key={name}>
            <button type="button" onClick={() => set(name, row)}>
              <strong>{name}</strong>
              <span>{row.does.replaceAll('`', '')}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
