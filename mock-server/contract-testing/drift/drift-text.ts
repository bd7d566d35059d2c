import type { NotProbed } from './browser/run-browser-probes.js';
import { SEVERITIES, type Severity } from './difference.js';
import type { DriftReport, ReportedDifference } from './drift.js';

const MOST_PROBES = 3;
const LONGEST = 40;

/** The report for people: what differs, how grave it is, which source is the odd one out, and what to do. */
export function driftText(report: DriftReport): string {
  const { target, on, differences, facts } = report;
  const lines = [
    `Drift of ${target} from the sandbox, ${on}.`,
    `${report.probes} probes, ${report.requests} requests, ${report.sessions} sessions. ${facts.kept} of ${facts.of} documented facts hold there.`,
    summary(differences),
    ...SEVERITIES.flatMap((severity) => section(severity, differences)),
    ...report.borne.map(
      (one) => `Accepted until ${one.expires}: ${heading(one)}, target ${short(one.target)}: ${one.reason}`,
    ),
    ...report.expired.map(
      ({ probe = 'every probe', path, expires, reason }) =>
        `Counts again since ${expires}: ${probe} ${path}: ${reason}`,
    ),
    ...report.idle.map(
      ({ probe = 'every probe', path }) => `No longer there, take it off the baseline: ${probe} ${path}`,
    ),
    ...report.unprobed.map(notProbed),
    ...advice(report),
  ];
  return `${lines.join('\n')}\n`;
}

/** `Not probed: cancel: the page in the iframe shows nothing by which to cancel.` */
export const notProbed = ({ what, why }: NotProbed): string => `Not probed: ${what}: ${why}.`;

/** `3 differences: 1 breaks clients, 2 may break clients.` */
export function summary(differences: readonly ReportedDifference[]): string {
  if (differences.length === 0) return 'No drift.';
  const counts = SEVERITIES.map(
    (severity) => [differences.filter((one) => one.severity === severity).length, severity] as const,
  ).filter(([count]) => count > 0);
  const parts = counts.map(([count, severity]) => `${count} ${severity}`).join(', ');
  return `${differences.length} ${differences.length === 1 ? 'difference' : 'differences'}: ${parts}.`;
}

function section(severity: Severity, differences: readonly ReportedDifference[]): string[] {
  const own = differences.filter((one) => one.severity === severity);
  return own.length === 0 ? [] : ['', severity.toUpperCase(), ...own.flatMap(entry)];
}

const entry = (one: ReportedDifference): string[] => [
  `  ${heading(one)}${one.remedy === undefined ? '' : `   [ended by --reading ${one.remedy}]`}`,
  `    target ${short(one.target)} | sandbox ${short(one.sandbox)} | docs ${short(one.docs ?? '-')} | schema ${short(one.schema ?? '-')}`,
  `    odd one out: ${one.odd}; ${one.because}`,
];

const heading = ({ probes, path }: ReportedDifference): string => {
  const more = probes.length - MOST_PROBES;
  const named = probes.slice(0, more === 1 ? probes.length : MOST_PROBES).join(', ');
  return `${path}: ${named}${more > 1 ? ` and ${more} more` : ''}`;
};

const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

function advice({ differences, target, browser }: DriftReport): string[] {
  if (differences.length === 0) return [];
  const remedied = differences.filter(({ remedy }) => remedy !== undefined).length;
  const left = differences.length - remedied;
  const inBrowser = browser ? ` --browser --sdk ${browser.sdk} --origin ${browser.origin}` : '';
  return [
    '',
    ...(remedied > 0
      ? [
          `\`ingo-sandbox calibrate --target ${target}${inBrowser}\` writes the readings that end ${left === 0 ? 'all of them' : `${remedied} of them`}.`,
        ]
      : []),
    ...(left > 0
      ? [
          `No reading explains ${left === differences.length ? (left === 1 ? 'it' : 'them') : `the other${left === 1 ? '' : ` ${left}`}`}: handle it in your client, accept it by --baseline, or report it to ingo-sandbox.`,
        ]
      : []),
  ];
}
