import type { Action, ActionAnswer } from '../../contracts/plugin/conversation.js';
import { observed, type Finding } from '../http/finding.js';
import {
  applyStep,
  situationOf,
  withEnd,
  type SessionAndPage,
  type StepContext,
  type StepResult,
} from './apply-step.js';
import { withTyped } from './page-state.js';
import { offeredOn, respond } from './respond.js';
import { impossible } from './session-effects.js';
import type { Situation } from './situation.js';

/** What follows from an action of the recipient, or why it is not possible now. */
export type ActionOutcome =
  | (StepResult & {
      readonly answer: ActionAnswer;
      /** Whether it replaces what the scenario would have done next. */
      readonly interrupts: boolean;
    })
  | { readonly finding: Finding };

/**
 * Applies what the recipient did on the interactive page: decides which steps follow and applies them, all to the same
 * session. Pure.
 */
export function applyAction(before: SessionAndPage, action: Action, context: StepContext): ActionOutcome {
  const situation = situationOf(before, context);
  const response = respond(action, situation);
  if (!response) return { finding: notOffered(action, situation) };
  const { answer, steps } = response;
  if (answer.errors) return { ...before, effects: [], answer, interrupts: false };
  const page =
    action.action === 'submit'
      ? withTyped(before.page, action.values, context.program.settings.recipient_verification)
      : before.page;
  let result: StepResult = { ...before, page, effects: [] };
  for (const step of steps) {
    const outcome = applyStep(result, step, context);
    if (outcome.finding) {
      result = { ...result, effects: [...result.effects, impossible(before.session.id, outcome.finding)] };
      break;
    }
    const { token = result.token } = outcome;
    result = { ...outcome, token, effects: [...result.effects, ...outcome.effects] };
  }
  return { ...withEnd(result), answer, interrupts: steps.length > 0 };
}

function notOffered(action: Action, { page }: Situation): Finding {
  const where = offeredOn(action.action).join(', ');
  return observed(
    'action-not-offered',
    `The page ${page ?? 'that is not shown yet'} does not offer "${action.action}".`,
    `It is offered on: ${where || 'no page'}.`,
  );
}
