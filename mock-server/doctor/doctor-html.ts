import type { Case } from './broken-rule.js';
import { evidenceText, missingText, summary } from './doctor-text.js';
import type { DoctorFinding, DoctorReport, ScoredCheck, ScoredTestCase } from './examine.js';

/** Text that was escaped and is safe in a page. */
class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | Html | readonly Part[];

/** Puts parts into a page; text among them is escaped. */
const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(String.raw({ raw: texts }, ...parts.map(textOf)));

function textOf(part: Part): string {
  if (part instanceof Html) return part.text;
  if (typeof part !== 'string') return part.map(textOf).join('');
  return part.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A report as one page that needs nothing beside itself. */
export function doctorHtml(report: DoctorReport): string {
  const { findings, scorecard, testCases } = report;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>ingo-sandbox doctor</title>
        <style>
          ${new Html(STYLE)}
        </style>
      </head>
      <body>
        <main>
          <h1>Doctor</h1>
          <p>${summary(report)} Independent of Ingo Payments.</p>
          <h2 id="findings">Findings</h2>
          ${findings.length === 0 ? html`<p>None.</p>` : findings.map(findingHtml)}
          <h2 id="scorecard">Go-live scorecard</h2>
          ${rowsHtml(scorecard.map(checkRow))}
          <h2 id="test-cases">Published self-service test cases, as far as they are known</h2>
          ${rowsHtml(testCases.map(testCaseRow))}
        </main>
      </body>
    </html> `.text;
}

const findingHtml = ({ rule, severity, demands, fix, grade, source, cases }: DoctorFinding): Html =>
  html` <article class="${severity}">
    <h3><strong>${severity}</strong> ${rule}</h3>
    <p>${demands} <small>${grade}: ${source}</small></p>
    <ul>
      ${cases.map(caseHtml)}
    </ul>
    <p><b>Fix:</b> ${fix}</p>
  </article>`;

const caseHtml = ({ what, evidence }: Case): Html =>
  html`<li>${what}${evidence.map((entry) => html`<br /><code>${evidenceText(entry)}</code>`)}</li>`;

interface Row {
  readonly state: ScoredCheck['state'] | ScoredTestCase['state'];
  readonly title: string;
  readonly detail: string;
  readonly source: string;
}

const checkRow = (check: ScoredCheck): Row => ({
  ...check,
  detail:
    check.broken.length > 0
      ? check.broken.join(', ')
      : missingText(check) || check.evidence.map(evidenceText).join('; '),
  source: `${check.grade}: ${check.source}`,
});

const testCaseRow = (testCase: ScoredTestCase): Row => ({
  state: testCase.state,
  title: `${testCase.product}: ${testCase.scenario}. Passed: ${testCase.success}.`,
  detail: missingText(testCase) || testCase.evidence.map(evidenceText).join('; '),
  source: `${testCase.grade}: ${testCase.source}`,
});

const STATES = { done: '✓ done', run: '✓ run', broken: '✗ broken', open: '– never' } as const;

const rowsHtml = (rows: readonly Row[]): Html =>
  html`<table>
    <thead>
      <tr>
        <th scope="col">State</th>
        <th scope="col">What</th>
        <th scope="col">Seen, or missing</th>
        <th scope="col">Source</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ state, title, detail, source }) =>
          html`<tr class="${state}">
            <td>${STATES[state]}</td>
            <td>${title}</td>
            <td>${detail}</td>
            <td>${source}</td>
          </tr> `,
      )}
    </tbody>
  </table>`;

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0; }
main { max-width: 72rem; margin: 0 auto; padding: 1rem; }
article { border-inline-start: 4px solid #b45309; padding: 0 1rem; margin-block: 1rem; overflow-wrap: anywhere; }
article.error { border-color: #dc2626; }
h3 strong { text-transform: uppercase; font-size: 0.8em; }
small, code { opacity: 0.85; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: 0.3rem 0.6rem; border-block-end: 1px solid #8886; overflow-wrap: anywhere; }
td:first-child { white-space: nowrap; }
tr.broken td:first-child { color: light-dark(#b91c1c, #f87171); }
tr.done td:first-child, tr.run td:first-child { color: light-dark(#15803d, #4ade80); }
`;
