import { nameOf } from './pact-file.js';
import { PROVIDER_STATES } from './provider-states.js';
import type { Verdict } from './verdict.js';
import type { Verification } from './verify-pacts.js';

const WORDS: Readonly<Record<Verdict['verdict'], string>> = {
  kept: 'kept',
  broken: 'BROKEN',
  'not applicable': 'not applicable',
};
const WIDTH = 16;
const MOST_NAMED = 3;

/** The result for people: every interaction, what broke it, and what was not looked at. */
export function verifyText({ verdicts, unknownStates }: Verification): string {
  const pacts = [...new Set(verdicts.map(({ pact }) => pact))];
  const lines = pacts.flatMap((pact) => [
    nameOf(pact),
    ...section(verdicts.filter((one) => one.pact === pact)),
    '',
  ]);
  const count = (verdict: Verdict['verdict']): number =>
    verdicts.filter((one) => one.verdict === verdict).length;
  lines.push(
    `${count('kept')} kept, ${count('broken')} broken, ${count('not applicable')} not applicable.`,
    ...unknownStates.map(
      (name) =>
        `The provider state "${name}" is not known, so nothing was arranged for it; see ingo-sandbox verify --list-states.`,
    ),
  );
  return `${lines.join('\n')}\n`;
}

/** Many that are not applicable for one reason are told as one. */
function section(verdicts: readonly Verdict[]): string[] {
  const skipped = verdicts.filter(({ verdict }) => verdict === 'not applicable');
  const reasons = [...new Set(skipped.map(({ why }) => why.join(' ')))];
  return [
    ...verdicts.filter(({ verdict }) => verdict !== 'not applicable').flatMap(entry),
    ...reasons.flatMap((reason) => {
      const alike = skipped.filter(({ why }) => why.join(' ') === reason);
      if (alike.length <= MOST_NAMED) return alike.flatMap(entry);
      const interaction = `${alike.length} interactions, such as "${alike[0]!.interaction}"`;
      return entry({ ...alike[0]!, interaction });
    }),
  ];
}

const entry = ({ verdict, interaction, why }: Verdict): string[] => [
  `  ${WORDS[verdict].padEnd(WIDTH)}${interaction}`,
  ...why.map((sentence) => `  ${' '.repeat(WIDTH)}${sentence}`),
];

/** The provider states for people: what a pact may presuppose, how it is reached, what it can put in. */
export function statesText(): string {
  const width = Math.max(...Object.keys(PROVIDER_STATES).map(({ length }) => length)) + 2;
  return [
    'Provider states:',
    ...Object.entries(PROVIDER_STATES).map(([name, { reached }]) => `  ${name.padEnd(width)}${reached}`),
    '',
    'Every state gives ${participant_id}, ${participant_id_text} and ${payment_id}, which is new each time;',
    '${host_uri}, too, where --host-uri names one.',
    'Every Idempotency-Key gets an ending of its own, so that a run does not find the keys of the last.',
    '',
  ].join('\n');
}
