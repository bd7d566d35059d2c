import { useEffect, useState } from 'preact/hooks';
import { control } from '../state/control-api.js';
import { perform } from '../state/steer.js';

interface ScenarioRow {
  readonly name: string;
  readonly description: string;
}

/** Chooses what happens in the next session. */
export function ScenarioSteering() {
  const [all, setAll] = useState<readonly ScenarioRow[]>([]);
  const [words, setWords] = useState('');
  useEffect(() => {
    control<{ scenarios: ScenarioRow[] }>({ method: 'GET', path: 'scenarios' }).then(
      ({ scenarios }) => setAll(scenarios),
      () => undefined,
    );
  }, []);
  const shown = all.filter(({ name, description }) =>
    words
      .toLowerCase()
      .split(/\s+/)
      .every((word) => `${name} ${description}`.toLowerCase().includes(word)),
  );
  const choose = (scenario: string): void =>
    void perform(
      { method: 'POST', path: 'scenarios/next', body: { scenario } },
      `the next session plays ${scenario}`,
    );
  return (
    <section class="card" aria-labelledby="scenario-title">
      <h2 id="scenario-title">Next session</h2>
      <p class="quiet">Choose what happens in the next session that is created. Several choices queue up.</p>
      <input
        type="search"
        class="search"
        aria-label="Search scenarios"
        placeholder="Search scenarios  /"
        value={words}
        onInput={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <ul class="choices">
        {shown.map(({ name, description }) => (
          <li key={name}>
            <button type="button" onClick={() => choose(name)}>
              <strong>{name}</strong>
              <span>{description}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
