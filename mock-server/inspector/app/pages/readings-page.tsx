import { READINGS, type ReadingName } from '../../../../contracts/readings/readings.js';
import type { Reading } from '../../../../contracts/readings/reading.js';
import { program } from '../state/journal-store.js';
import { recording } from '../state/recording.js';
import { query } from '../state/router.js';
import { perform } from '../state/steer.js';
import { SearchField } from '../ui/search-field.js';

/** Every question that the documentation leaves open, and the answer that the program gives; one click gives another. */
export function ReadingsPage() {
  const words = (query.value.get('search') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const current = (program.value['readings'] ?? {}) as Partial<Record<ReadingName, string>>;
  const rows = (Object.entries(READINGS) as [ReadingName, Reading][]).filter(([name, reading]) => {
    const text = `${name} ${JSON.stringify(reading)}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return (
    <div class="page">
      <h1>Readings</h1>
      <p>
        Where the published pages are silent or contradict each other, a reading chooses. Try the other
        answer: an integration should bear both.
      </p>
      <div class="buttons">
        <SearchField label="Search readings" name="search" />
      </div>
      <ul class="readings">
        {rows.map(([name, reading]) => (
          <li key={name} class="card" id={name}>
            <ReadingChoice name={name} reading={reading} current={current[name]} />
          </li>
        ))}
      </ul>
      {rows.length === 0 && <p class="empty">No reading fits.</p>}
    </div>
  );
}

interface Props {
  readonly name: ReadingName;
  readonly reading: Reading;
  /** The answer that the program gives; undefined until it is known. */
  readonly current: string | undefined;
}

function ReadingChoice({ name, reading, current }: Props) {
  const { question, values, reason, grade, source } = reading;
  const choose = (value: string): void =>
    void perform(
      {
        method: 'PATCH',
        path: `programs/${encodeURIComponent(String(program.value['username']))}`,
        body: { readings: { [name]: value } },
      },
      `${name} is ${value}`,
    );
  return (
    <fieldset disabled={current === undefined || recording.value !== null}>
      <legend>
        {question} <code>{name}</code>
        {current !== undefined && current !== reading.default && (
          <span class="badge warn">not the default</span>
        )}
      </legend>
      {Object.entries(values).map(([value, meaning]) => (
        <label key={value} class="option">
          <input type="radio" name={name} checked={value === current} onChange={() => choose(value)} />
          <span>
            <code>{value}</code>
            {value === reading.default && <span class="quiet"> (default)</span>}
            <span class="meaning">{meaning}</span>
          </span>
        </label>
      ))}
      <p class="quiet">
        Default because {reason}. <span class={`grade ${grade}`}>{grade}</span> {source}
      </p>
    </fieldset>
  );
}
