import { SIGHTINGS, type Sighting } from '../../../../contracts/doctor/sightings.js';
import type { Case, Evidence } from '../../../doctor/broken-rule.js';
import type { DoctorFinding, DoctorReport, ScoredCheck, ScoredTestCase } from '../../../doctor/examine.js';
import { openFirst, scoreOf } from '../model/scorecard.js';
import { useLiveAnswer } from '../state/live-answer.js';
import { changeQuery, hrefOf, query } from '../state/router.js';
import { Source } from '../ui/source.js';

/** Which mistakes the integration makes, and what it has yet to show before it goes live. */
export function DoctorPage() {
  const report = useLiveAnswer<DoctorReport>('doctor');
  return (
    <div class="page">
      <h1>Doctor</h1>
      <p>
        Which rules of the published pages this integration broke, by what the journal holds, and what it has
        yet to show before it goes live.
      </p>
      {report instanceof Error ? (
        <p class="problem">{report.message}</p>
      ) : report === null ? (
        <p class="empty">Loading.</p>
      ) : (
        <Report report={report} />
      )}
    </div>
  );
}

function Report({ report }: { readonly report: DoctorReport }) {
  const { findings, scorecard, testCases } = report;
  const { done, run, errors, warnings } = scoreOf(report);
  const openOnly = query.value.get('open') !== null;
  return (
    <>
      <div class="buttons">
        <p class="big">
          {done} of {scorecard.length}
        </p>
        <progress max={scorecard.length} value={done} aria-label="Checks done" />
        <span class={errors > 0 ? 'badge bad' : 'badge good'}>errors: {errors}</span>
        <span class={warnings > 0 ? 'badge warn' : 'badge good'}>warnings: {warnings}</span>
        <label class="check">
          <input
            type="checkbox"
            checked={openOnly}
            onChange={({ currentTarget }) => changeQuery({ open: currentTarget.checked ? '1' : '' })}
          />
          Open only
        </label>
      </div>
      <ul class="findings" aria-label="Findings">
        {findings.map((finding) => (
          <li key={finding.rule} class={`card finding ${finding.severity}`}>
            <Finding finding={finding} />
          </li>
        ))}
      </ul>
      <Rows
        caption={`Go-live scorecard: ${done} of ${scorecard.length} done`}
        openOnly={openOnly}
        rows={scorecard}
      />
      <Rows
        caption={`Published test cases, as far as they are known: ${run} of ${testCases.length} run`}
        openOnly={openOnly}
        rows={testCases}
      />
    </>
  );
}

function Finding({ finding }: { readonly finding: DoctorFinding }) {
  const { rule, severity, demands, fix, grade, source, cases } = finding;
  const [first, ...more] = cases;
  return (
    <>
      <h2>
        <span class={`badge ${severity === 'error' ? 'bad' : 'warn'}`}>{severity}</span> {demands}
      </h2>
      {first && <CaseText one={first} />}
      {more.length > 0 && (
        <details class="same">
          <summary>{more.length} more</summary>
          {more.map((one, at) => (
            <CaseText key={at} one={one} />
          ))}
        </details>
      )}
      <p>
        <strong>Fix:</strong> {fix}
      </p>
      <p>
        <code>{rule}</code> <Source grade={grade} source={source} />
      </p>
    </>
  );
}

const CaseText = ({ one: { what, evidence } }: { readonly one: Case }) => (
  <div class="case">
    <p>{what}</p>
    <EvidenceList evidence={evidence} />
  </div>
);

const EvidenceList = ({ evidence }: { readonly evidence: readonly Evidence[] }) => (
  <ul class="evidence">
    {evidence.map(({ seq, shows }) => (
      <li key={seq}>
        <a href={hrefOf('entry', { seq })}>Entry {seq}</a> <span class="quiet">{shows}</span>
      </li>
    ))}
  </ul>
);

const STATES = {
  done: { words: 'done', tone: 'good' },
  run: { words: 'run', tone: 'good' },
  broken: { words: 'broken', tone: 'bad' },
  open: { words: 'open', tone: 'plain' },
} as const;

interface RowsProps {
  readonly caption: string;
  readonly rows: readonly (ScoredCheck | ScoredTestCase)[];
  readonly openOnly: boolean;
}

function Rows({ caption, rows, openOnly }: RowsProps) {
  return (
    <table class="facts-table scorecard">
      <caption>{caption}</caption>
      <tbody>
        {openFirst(rows, openOnly).map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <span class={`badge ${STATES[row.state].tone}`}>{STATES[row.state].words}</span>{' '}
              {'title' in row ? row.title : `${row.product}: ${row.scenario}`}
            </th>
            <td>
              <Detail row={row} /> <Source grade={row.grade} source={row.source} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Detail({ row }: { readonly row: ScoredCheck | ScoredTestCase }) {
  const broken = 'broken' in row ? row.broken : [];
  return (
    <>
      {broken.length > 0 && <p class="bad">Broken: {broken.join(', ')}.</p>}
      {row.missing.length > 0 && (
        <p>Yet to show: {row.missing.map((id) => SIGHTINGS[id as Sighting] ?? id).join(', ')}.</p>
      )}
      <EvidenceList evidence={row.evidence} />
      {'success' in row && <p class="quiet">Passed: {row.success}.</p>}
    </>
  );
}
