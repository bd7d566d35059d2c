import type { FundingDestination } from '../../../contracts/plugin/funding-destinations.js';
import { accountField, TEST_VALUES, type TypedOutcome } from '../../../contracts/plugin/test-values.js';
import { VERIFICATION_FAILURES } from '../../../contracts/plugin/verification-failures.js';
import { element } from '../element.js';

/** Lists the test values of a destination; a button fills each in. For the developer, so in English. */
export function testValuesPanel(
  destination: FundingDestination,
  fill: (values: Readonly<Record<string, string>>) => void,
): HTMLElement {
  const filledIn = element('p', { class: 'filled-in', role: 'status' });
  const rows = TEST_VALUES.filter((row) => row.destination === destination).map(
    ({ label, values, result }) => {
      const button = element('button', { type: 'button', class: 'quiet' }, label);
      button.addEventListener('click', () => {
        fill(values);
        filledIn.textContent = `Filled in. ${leadsTo(result)}`;
      });
      return element('li', {}, button, element('code', {}, values[accountField(destination)]));
    },
  );
  return element(
    'details',
    { class: 'test-values', lang: 'en', dir: 'ltr' },
    element('summary', {}, 'SANDBOX test values'),
    element('ul', {}, ...rows),
    filledIn,
  );
}

const OUTCOMES = {
  terminal: 'TERMINAL_FAILURE',
  retry: 'the page for another try',
  soft: 'TOKEN_SUCCESS, the soft failure is recorded',
} as const;

/** The result of submitting the values. */
function leadsTo(result: TypedOutcome): string {
  switch (result.outcome) {
    case 'success':
      return 'Leads to the confirmation page; Confirm there leads to TOKEN_SUCCESS.';
    case 'not-verified':
      return 'Leads to ACCOUNT_COULD_NOT_BE_VERIFIED.';
    case 'failure': {
      const { meaning, outcome } = VERIFICATION_FAILURES[result.status];
      return `Leads to status ${result.status} (${meaning}): ${OUTCOMES[outcome]}.`;
    }
  }
}
