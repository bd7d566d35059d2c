import type { TriggerRequest } from '../../../contracts/generated/types.js';
import { nextState, SESSION_EVENTS, type SessionEvent } from '../../../contracts/lifecycle/lifecycle.js';
import { didYouMean } from '../../../contracts/violations/violations.js';
import { TOPICS, WEBHOOK_TOPICS, type WebhookTopic } from '../../../contracts/webhooks/topics.js';
import { waitForEntries } from '../../journal/wait-for-entries.js';
import type { Program } from '../../programs/program.js';
import type { SessionView } from '../../sessions/describe-session.js';
import type { SessionRecord } from '../../stores/records.js';
import type { DeliveryView } from '../../webhooks/delivery.js';
import { CommandError, refusedBy } from '../command-error.js';
import type { CommandServices } from '../services.js';
import { valid } from '../valid.js';
import { recordCommand } from './record-command.js';
import { causeEvent, findSession, showSession } from './session-commands.js';

/** What happened at once when something was triggered. */
export interface Triggered {
  /** The events or the webhook, in order: MOUNT goes ahead of an event that only a mounted session can have. */
  readonly triggered: readonly string[];
  /** The session afterwards. */
  readonly session: SessionView;
  /** The webhooks that followed, after their first attempt. */
  readonly deliveries: readonly DeliveryView[];
}

const NAMES = [...SESSION_EVENTS, ...TOPICS];

/**
 * Lets an event or a webhook happen to a session now. Resolves once each webhook was tried, at the latest after five
 * seconds. Throws CommandError: 404 where there is no session, 422 for an unknown name or a field that does not belong
 * to it, 409 for what cannot happen.
 *
 * @param asked whose session it must be; undefined: the id alone names it.
 * @param program whose newest session is meant where no id is given.
 */
export async function trigger(
  services: CommandServices,
  asked: Program | undefined,
  program: Program,
  given: unknown,
): Promise<Triggered> {
  const { name, session: id, ...fields } = valid('trigger', given);
  const cause = causeOf(name, fields);
  const target = id === undefined ? await newest(services, program) : await findSession(services, asked, id);
  const { log } = services.outboxes.of(target.program);
  const announced = new Set<string>();
  const unsubscribe = log.subscribe((delivery) => {
    const isOfSession = delivery.session === target.session.id;
    const isMeant = isOfSession || (delivery.session === '' && delivery.topic === name);
    if (isMeant && delivery.attemptCount === 0) announced.add(delivery.id);
  });
  const triggered = await cause(services, target).finally(unsubscribe);
  const deliveries = (): DeliveryView[] => [...announced].flatMap((delivery) => log.find({ id: delivery }));
  await Promise.all(deliveries().map((delivery) => firstAttempt(target.program, delivery)));
  const session = await showSession(services, target.program, target.session.id);
  return { triggered, session, deliveries: deliveries() };
}

interface Target {
  readonly session: SessionRecord;
  readonly program: Program;
}

/** Lets it happen; resolves with the names of what happened, in order. */
type Cause = (services: CommandServices, target: Target) => Promise<readonly string[]>;

function causeOf(name: string, { status, ...fields }: Omit<TriggerRequest, 'name' | 'session'>): Cause {
  const topic = TOPICS.find((known) => known === name);
  if (topic !== undefined) {
    refuseFields(name, Object.keys(fields), 'an event');
    return async (services, target) => [await announce(services, target, topic, status)];
  }
  const event = SESSION_EVENTS.find((known) => known === name);
  if (event === undefined) throw unknownName(name);
  refuseFields(name, status === undefined ? [] : ['status'], 'a webhook');
  return async (services, { session, program }) => {
    const events = mountsFirst(session, program, event) ? (['MOUNT', event] as const) : [event];
    for (const one of events) {
      await causeEvent(services, program, session.id, { event: one, ...(one === event && fields) });
    }
    return events;
  };
}

/** Whether the session can have the event once it is mounted, and not as it is. */
function mountsFirst({ state }: SessionRecord, { readings }: Program, event: SessionEvent): boolean {
  const mounted = nextState(state, 'MOUNT', readings);
  if (mounted === undefined || nextState(state, event, readings) !== undefined) return false;
  const after = nextState(mounted, event, readings);
  return after !== undefined && after !== mounted; // an event that moves nothing needs an open page
}

async function announce(
  { runs }: CommandServices,
  { session, program }: Target,
  topic: WebhookTopic,
  status: number | undefined,
): Promise<WebhookTopic> {
  const statuses: readonly number[] = WEBHOOK_TOPICS[topic].statuses;
  if (status !== undefined && !statuses.includes(status)) {
    const detail = `"status" is ${status}; a webhook of ${topic} carries ${statuses.join(' or ')}.`;
    throw new CommandError(422, 'Body not valid', detail);
  }
  const given = status === undefined ? {} : { status };
  await program.schedule.runDue();
  const input = recordCommand(program, 'POST /_sandbox/api/trigger', {
    body: { name: topic, session: session.id, ...given },
  });
  const finding = await runs.announce(program, session.id, { webhook: topic, ...given });
  input.end();
  if (finding) throw refusedBy(409, 'Webhook impossible', finding);
  return topic;
}

async function newest({ store }: CommandServices, program: Program): Promise<Target> {
  const session = (await store.sessionsOf(program.username)).at(-1);
  if (session) return { session, program };
  const detail = `The program "${program.username}" has no session. Create one first, such as by the command that ingo-sandbox sign prints.`;
  throw new CommandError(404, 'No such session', detail);
}

/** Waits until a webhook that goes out at once was tried. */
async function firstAttempt({ journal }: Program, delivery: DeliveryView): Promise<void> {
  const goesLater = delivery.fault === 'late' || delivery.fault === 'reordered';
  if (delivery.state !== 'pending' || goesLater) return;
  await waitForEntries(journal, { match: { kind: 'delivery', delivery: delivery.id } });
}

function refuseFields(name: string, given: readonly string[], owner: string): void {
  if (given.length === 0) return;
  const detail = `${name} has no "${given.join('", "')}": only ${owner} has. Leave it out.`;
  throw new CommandError(422, 'Body not valid', detail);
}

function unknownName(name: string): CommandError {
  const within = NAMES.filter((known) => known.toLowerCase().includes(name.toLowerCase()));
  const some = within.length > 0 ? within : NAMES;
  const hint =
    didYouMean(name, NAMES) || ` ${within.length > 0 ? 'These have it' : 'There are'}: ${some.join(', ')}.`;
  return new CommandError(
    422,
    'Unknown name',
    `"${name}" is neither an event nor a topic of a webhook.${hint}`,
  );
}
