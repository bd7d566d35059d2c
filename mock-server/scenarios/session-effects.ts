import type { EventConstant } from '../../contracts/events/event-names.js';
import { shapePayload } from '../../contracts/events/payload.js';
import type { FaultRule } from '../../contracts/generated/types.js';
import type { Directive, View } from '../../contracts/plugin/conversation.js';
import { messageCopies } from '../faults/message-copies.js';
import type { ProgramFaults } from '../faults/program-faults.js';
import type { Finding } from '../http/finding.js';
import type { JournalFact } from '../journal/entry.js';
import { maskText } from '../journal/mask.js';
import type { Program } from '../programs/program.js';
import type { WebhookAnnouncement } from '../webhooks/announcement.js';
import type { Outbox } from '../webhooks/outbox.js';
import type { PageConnection } from './page-connection.js';

/** A message that is to come after the next one does not wait for it longer. */
const LATEST_MESSAGE_MS = 10_000;

/** Something that follows from a step, as data; it is carried out once the session is stored. */
export type SessionEffect =
  | { readonly kind: 'journal'; readonly fact: JournalFact }
  /** The page shows something else. */
  | { readonly kind: 'show'; readonly view: View }
  /** The SDK reports an event; the payload is flat. */
  | {
      readonly kind: 'event';
      readonly session: string;
      readonly event: EventConstant;
      readonly payload: object;
    }
  | { readonly kind: 'webhook'; readonly notice: WebhookAnnouncement }
  /** Something goes wrong from now on. */
  | { readonly kind: 'faults'; readonly session: string; readonly rules: readonly FaultRule[] }
  /** The page may connect, or may not: then its connection breaks. */
  | { readonly kind: 'connection'; readonly allowed: boolean }
  /** Nothing more will come: the page closes its connection. */
  | { readonly kind: 'end' };

/** The journal entry of a step that cannot happen. */
export const impossible = (session: string, finding: Finding): SessionEffect => ({
  kind: 'journal',
  fact: { kind: 'impossible', session, findings: [finding] },
});

/** What effects act on. */
export interface EffectTargets {
  readonly program: Program;
  readonly outbox: Outbox;
  readonly faults: ProgramFaults;
  /** The mounted page; undefined where none is. */
  readonly connection: PageConnection | undefined;
}

/**
 * Carries out effects in their order: at once, unless one is an event at which the program is held. What is forgotten
 * meanwhile, as by a reset, does not go on.
 *
 * @throws BrokenContractError for an event that its contract does not allow, where checks are on.
 */
export async function carryOut(effects: readonly SessionEffect[], targets: EffectTargets): Promise<void> {
  for (const effect of effects) {
    const held = effect.kind === 'event' && holdEvent(targets.program, effect);
    if (held && !(await held)) return;
    carryOutOne(effect, targets);
  }
}

/** Holds an event where it is the breakpoint of its program, see `Holds.meet`. */
export const holdEvent = (
  { holds }: Program,
  { event, session }: { readonly event: EventConstant; readonly session: string },
): Promise<boolean> | undefined =>
  holds.meet({ about: 'message', event, session }, { at: 'event', event, session });

function carryOutOne(effect: SessionEffect, targets: EffectTargets): void {
  const { program, outbox, connection } = targets;
  switch (effect.kind) {
    case 'journal':
      return void program.journal.append(effect.fact);
    case 'show':
      return connection?.send({ show: effect.view });
    case 'event': {
      const { session, event, payload } = effect;
      program.certify(event, () => payload);
      const masked = JSON.parse(maskText(JSON.stringify(payload))) as object;
      program.journal.append({ kind: 'event', session, event, payload: masked });
      const shaped = shapePayload(payload, program.readings.eventPayload);
      return tell({ event, payload: shaped }, session, targets);
    }
    case 'webhook':
      return outbox.announce(effect.notice);
    case 'faults':
      return targets.faults.add(effect.rules, effect.session);
    case 'connection':
      return connection?.allow(effect.allowed);
    case 'end':
      return connection?.send({ end: true });
  }
}

/** Tells the SDK an event, unless the faults of the program want it otherwise. */
function tell(
  directive: Extract<Directive, { event: EventConstant }>,
  session: string,
  { program, faults, connection }: EffectTargets,
): void {
  if (!connection) return;
  const fault = faults.meetMessage({ event: directive.event, session });
  if (fault === 'message-reordered')
    return void program.schedule.after(LATEST_MESSAGE_MS, connection.sendLate(directive));
  for (let copy = 0; copy < messageCopies(fault); copy++) connection.send(directive);
}
