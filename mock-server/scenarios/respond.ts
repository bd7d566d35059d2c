import type { Action, ActionAnswer } from '../../contracts/plugin/conversation.js';
import { checkForm, fieldsOf, searchBillers } from '../../contracts/plugin/forms.js';
import type { PageName } from '../../contracts/plugin/pages.js';
import { typedOutcome } from '../../contracts/plugin/test-values.js';
import {
  VERIFICATION_FAILURES,
  type VerificationFailure,
} from '../../contracts/plugin/verification-failures.js';
import type { SessionStep } from './apply-step.js';
import { verifyRecipient } from './recipient-verification.js';
import { askedFields, type Situation } from './situation.js';

/** The steps that follow from an action, and the answer to the page. */
export interface Response {
  readonly steps: readonly SessionStep[];
  readonly answer: ActionAnswer;
}

/** On which pages a recipient can do what. A browser may lack something before any page is shown. */
const OFFERED: Readonly<Record<Action['action'], readonly (PageName | undefined)[]>> = {
  mount: [],
  submit: ['form'],
  search: ['form'],
  confirm: ['confirmation'],
  cancel: ['confirmation'],
  continue: ['terminal-failure'],
  retry: ['verification-failure', 'could-not-be-verified', 'no-match'],
  unsupported: [undefined, 'form'],
};

/** Pages that offer an action. */
export const offeredOn = (action: Action['action']): readonly (PageName | undefined)[] => OFFERED[action];

/**
 * Decides what follows from an action of the recipient on the interactive page: the steps that a scenario would list.
 *
 * @returns undefined when the page that is shown offers no such thing.
 */
export function respond(action: Action, situation: Situation): Response | undefined {
  if (!offeredOn(action.action).includes(situation.page)) return undefined;
  switch (action.action) {
    case 'submit':
      return submitted(action.values, situation);
    case 'search':
      return searched(action.query);
    case 'confirm':
      return happens({ emit: 'TOKEN_SUCCESS' });
    case 'cancel':
      return happens({ emit: 'FUNDING_CANCELED' });
    case 'continue':
      return happens({ emit: 'TERMINAL_FAILURE_ACKNOWLEDGED', ...errorOf(situation) });
    case 'retry':
      return happens({ show: 'form' });
    case 'unsupported':
      return happens({ emit: 'UNSUPPORTED_BROWSER_DETECTED', message: action.message });
    case 'mount':
      return undefined;
  }
}

const happens = (...steps: readonly SessionStep[]): Response => ({ steps, answer: {} });

const errorOf = ({ error }: Situation): { error?: VerificationFailure } =>
  error === undefined ? {} : { error: error as VerificationFailure };

function searched(query: string): Response {
  const billers = searchBillers(query);
  if (billers.length > 0) return { steps: [], answer: { billers } };
  return { steps: [{ emit: 'BILLPAY_SEARCH_NO_MATCH_FOUND' }], answer: { billers: [] } };
}

function submitted(values: Readonly<Record<string, string>>, situation: Situation): Response {
  const { destination, recipientVerification: rules, request, now } = situation;
  const errors = checkForm(fieldsOf(destination, askedFields(rules)), { values, now });
  if (Object.keys(errors).length > 0) return { steps: [], answer: { errors } };
  const outcome = typedOutcome(destination, values);
  if (outcome.outcome === 'not-verified') return happens({ emit: 'ACCOUNT_COULD_NOT_BE_VERIFIED' });
  const recipient = verifyRecipient(rules, request, values);
  if (recipient === 1105) return failed(1105, situation);
  if (outcome.outcome === 'success') return happens({ verify: recipient }, { show: 'confirmation' });
  return failed(outcome.status, situation);
}

function failed(status: VerificationFailure, { attempts, maxAttempts }: Situation): Response {
  switch (VERIFICATION_FAILURES[status].outcome) {
    case 'soft':
      return happens({ verify: status }, { show: 'confirmation' });
    case 'terminal':
      return happens({ verify: status }, { emit: 'TERMINAL_FAILURE', error: status });
    case 'retry':
      return attempts + 1 >= maxAttempts
        ? happens({ verify: status }, { emit: 'MAX_VERIFICATION_ATTEMPTS_EXCEEDED' })
        : happens({ verify: status }, { show: 'verification-failure', status });
  }
}
