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

/** Formats a verification as text: every interaction, why it is broken, and what was not verified. */
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

/** Groups interactions that are not applicable for the same reason. */
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

/** Lists the provider states as text: how each is reached, and the values it provides. */
export function statesText(): string {
  const width = Math.max(...Object.keys(PROVIDER_STATES).map(({ length }) => length)) + 2;
  return [
    'Provider states:',
    ...Object.entries(PROVIDER_STATES).map(([name, { reached }]) => `  ${name.padEnd(width)}${reached}`),
    '',
    'Every state provides ${participant_id}, ${participant_id_text} and ${payment_id}, which is new each time;',
    '${host_uri} as well, where --host-uri is given.',
    'Every Idempotency-Key gets a suffix, so that a run does not reuse the keys of an earlier one.',
    '',
  ].join('\n');
}
