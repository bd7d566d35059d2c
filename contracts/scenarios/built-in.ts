import { EVENT_FACTS } from '../events/event-facts.js';
import type { EmitStep, Scenario } from '../generated/types.js';
import { paymentOutcome } from '../gateway/payment-outcomes.js';
import { VERIFICATION_FAILURES, type VerificationFailure } from '../plugin/verification-failures.js';

/** A scenario that is there from the start. */
export type BuiltIn = Scenario & { readonly name: string; readonly description: string };

type Step = Scenario['steps'][number];

const OPEN: Step = { open: 'normally' };
const FORM: Step = { show: 'form' };
const CONFIRMATION: Step = { show: 'confirmation' };
const PASSED: Step = { verify: 100 };
const emit = (event: EmitStep['emit'], more: Omit<EmitStep, 'emit'> = {}): Step => ({ emit: event, ...more });
const SUCCESS: readonly Step[] = [FORM, PASSED, CONFIRMATION, emit('TOKEN_SUCCESS')];
const OFAC = 'plugin.transaction.recipient.verification.ofac.status';
const codes = Object.keys(VERIFICATION_FAILURES).map(Number) as VerificationFailure[];
const terminal = (code: VerificationFailure): Step[] => [
  FORM,
  { verify: code },
  emit('TERMINAL_FAILURE', { error: code }),
];

const scenario = (
  name: string,
  description: string,
  steps: readonly Step[],
  more: Omit<Partial<Scenario>, 'steps'> = {},
): BuiltIn => ({ name, description, steps: [...steps], ...more });

/** One row each. They run by themselves, unless they await the recipient. */
const WRITTEN: readonly BuiltIn[] = [
  scenario('interactive', 'the page, and whatever the recipient does', [OPEN]),
  scenario('success', 'the account is verified and confirmed: TOKEN_SUCCESS', [OPEN, ...SUCCESS]),
  scenario(
    'soft-failure',
    'a verification fails softly (1104), which does not stop the recipient: TOKEN_SUCCESS',
    [OPEN, FORM, { verify: 1104 }, CONFIRMATION, emit('TOKEN_SUCCESS')],
  ),
  scenario('cancel', 'the recipient cancels on the confirmation page: FUNDING_CANCELED', [
    OPEN,
    FORM,
    PASSED,
    CONFIRMATION,
    emit('FUNDING_CANCELED'),
  ]),
  scenario('confirm-by-hand', 'all but the confirmation plays by itself', [
    OPEN,
    FORM,
    PASSED,
    CONFIRMATION,
    { await: 'confirm' },
    emit('TOKEN_SUCCESS'),
  ]),
  scenario('terminal-failure', 'verification fails permanently: TERMINAL_FAILURE with error 700', [
    OPEN,
    ...terminal(700),
  ]),
  ...codes
    .filter((code) => VERIFICATION_FAILURES[code].outcome !== 'soft')
    .map((code) =>
      scenario(
        `terminal-failure-${code}`,
        `TERMINAL_FAILURE with error ${code}: ${VERIFICATION_FAILURES[code].meaning}`,
        [OPEN, ...terminal(code)],
        { destinations: [...VERIFICATION_FAILURES[code].destinations] },
      ),
    ),
  scenario(
    'terminal-failure-retried',
    'a terminal failure is acknowledged; the next mount of the session succeeds',
    [OPEN, ...terminal(700), emit('TERMINAL_FAILURE_ACKNOWLEDGED', { error: 700 }), OPEN, ...SUCCESS],
  ),
  scenario('verification-retried', 'one attempt fails and may be repeated; the second passes', [
    OPEN,
    FORM,
    { verify: 1105 },
    { show: 'verification-failure', status: 1105 },
    ...SUCCESS,
  ]),
  scenario('max-attempts', 'attempt after attempt fails: MAX_VERIFICATION_ATTEMPTS_EXCEEDED', [
    OPEN,
    FORM,
    { verify: 1105 },
    { show: 'verification-failure', status: 1105 },
    FORM,
    { verify: 1105 },
    { show: 'verification-failure', status: 1105 },
    FORM,
    { verify: 1105 },
    emit('MAX_VERIFICATION_ATTEMPTS_EXCEEDED'),
  ]),
  scenario(
    'billpay-no-match',
    'the search for a biller finds none: BILLPAY_SEARCH_NO_MATCH_FOUND',
    [OPEN, FORM, emit('BILLPAY_SEARCH_NO_MATCH_FOUND')],
    { destinations: ['billpay'] },
  ),
  scenario(
    'could-not-be-verified',
    'the account at the biller cannot be verified: ACCOUNT_COULD_NOT_BE_VERIFIED',
    [OPEN, FORM, emit('ACCOUNT_COULD_NOT_BE_VERIFIED')],
    { destinations: ['billpay'] },
  ),
  scenario('plugin-error', 'the page itself fails: PLUGIN_ERROR', [
    OPEN,
    FORM,
    emit('PLUGIN_ERROR', { message: 'The plugin failed, as the scenario says.' }),
  ]),
  scenario('session-error', 'the session fails while its page is open: SESSION_ERROR', [
    OPEN,
    FORM,
    emit('SESSION_ERROR', { message: 'The session failed, as the scenario says.' }),
  ]),
  scenario('unsupported-browser', 'the browser is refused: UNSUPPORTED_BROWSER_DETECTED', [
    { open: 'unsupported-browser' },
  ]),
  scenario('expired-url', 'the URL has expired when it is mounted: SESSION_EXPIRED; a refresh solves it', [
    { open: 'expired' },
    OPEN,
    ...SUCCESS,
  ]),
  scenario('slow-page', 'the page comes three seconds late, then succeeds', [
    { open: 'late', after: '3s' },
    ...SUCCESS,
  ]),
  scenario('silent-page', 'the page never answers', [{ open: 'never' }]),
  scenario(
    'duplicate-token-success',
    'TOKEN_SUCCESS comes twice',
    [OPEN, ...SUCCESS, emit('TOKEN_SUCCESS')],
    { breaks_rules: true },
  ),
  scenario(
    'events-out-of-order',
    'FUNDING_CANCELED comes after TOKEN_SUCCESS, and PAGE_LOAD last',
    [OPEN, emit('TOKEN_SUCCESS'), emit('FUNDING_CANCELED'), emit('PAGE_LOAD', { page: 'Confirmation' })],
    { breaks_rules: true },
  ),
  scenario('connection-lost', 'the connection breaks midway for two seconds, then all goes on', [
    OPEN,
    FORM,
    { connection: 'lost' },
    { pause: '2s' },
    { connection: 'restored' },
    PASSED,
    CONFIRMATION,
    emit('TOKEN_SUCCESS'),
  ]),
  scenario('webhook-before-event', 'the webhook of TOKEN_SUCCESS comes 200 ms before the event', [
    OPEN,
    FORM,
    PASSED,
    CONFIRMATION,
    emit('TOKEN_SUCCESS', { webhooks: { order: 'before', delay: '200ms' } }),
  ]),
  scenario('webhook-late', 'the webhook of TOKEN_SUCCESS comes five minutes late', [
    OPEN,
    FORM,
    PASSED,
    CONFIRMATION,
    emit('TOKEN_SUCCESS', { webhooks: { fault: 'late' } }),
  ]),
  scenario('webhook-twice', 'the webhook of TOKEN_SUCCESS comes twice', [
    OPEN,
    FORM,
    PASSED,
    CONFIRMATION,
    emit('TOKEN_SUCCESS', { webhooks: { fault: 'duplicate' } }),
  ]),
  scenario('webhook-missing', 'the webhook of TOKEN_SUCCESS never comes', [
    OPEN,
    FORM,
    PASSED,
    CONFIRMATION,
    emit('TOKEN_SUCCESS', { webhooks: { fault: 'missing' } }),
  ]),
  scenario('webhook-badly-signed', 'the webhook of TOKEN_SUCCESS has a wrong signature at first', [
    OPEN,
    FORM,
    PASSED,
    CONFIRMATION,
    emit('TOKEN_SUCCESS', { webhooks: { fault: 'bad-signature' } }),
  ]),
  scenario('ofac-cleared', 'the recipient is held for OFAC screening, and cleared an hour later', [
    OPEN,
    ...SUCCESS,
    { webhook: `${OFAC}.suspended` },
    { webhook: `${OFAC}.cleared`, delay: '1h' },
  ]),
  scenario('ofac-failed', 'the recipient is held for OFAC screening, and fails it an hour later', [
    OPEN,
    ...SUCCESS,
    { webhook: `${OFAC}.suspended` },
    { webhook: `${OFAC}.failure`, delay: '1h' },
  ]),
  ...(
    [
      'status-500',
      'status-603',
      'status-851',
      'stand-in',
      'queued',
      'answer-lost',
      'ofac-cleared',
      'returned',
    ] as const
  ).map((payments) =>
    scenario(
      `payments-${payments}`,
      `TOKEN_SUCCESS; then a payment for its token: ${paymentOutcome(payments)!.meaning}`,
      [OPEN, ...SUCCESS],
      { payments },
    ),
  ),
];

/** Events that an opening leads to. */
const EVENT_OF_OPENING: Readonly<Record<string, string>> = {
  expired: 'SESSION_EXPIRED',
  'unsupported-browser': 'UNSUPPORTED_BROWSER_DETECTED',
};

function eventOf(step: Step): string | undefined {
  if ('emit' in step) return step.emit;
  return 'open' in step ? EVENT_OF_OPENING[step.open] : undefined;
}

/**
 * A scenario for each event that no other leads to: the form, then the event. It is named after the event.
 *
 * @param events with what each means.
 */
export const scenariosOfEvents = (
  events: Readonly<Record<string, { readonly meaning: string }>>,
  others: readonly BuiltIn[],
): BuiltIn[] => {
  const emitted = new Set(others.flatMap(({ steps }) => steps).map(eventOf));
  return Object.entries(events)
    .filter(([event]) => !emitted.has(event))
    .map(([event, { meaning }]) =>
      scenario(event.toLowerCase().replaceAll('_', '-'), `${event}: ${meaning}`, [
        OPEN,
        FORM,
        emit(event as EmitStep['emit']),
      ]),
    );
};

/** Every scenario that is there from the start. */
export const BUILT_IN_SCENARIOS: readonly BuiltIn[] = [
  ...WRITTEN,
  ...scenariosOfEvents(EVENT_FACTS, WRITTEN),
];
