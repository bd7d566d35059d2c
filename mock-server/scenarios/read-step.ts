import { EVENT_FACTS } from '../../contracts/events/event-facts.js';
import { EVENT_CONSTANTS, type EventConstant } from '../../contracts/events/event-names.js';
import type { FaultsStep, WebhookTiming } from '../../contracts/generated/types.js';
import { LONGEST_WAIT_MS, STEP_SCHEMAS, VERBS, type Verb } from '../../contracts/scenarios/steps.js';
import { didYouMean, type Violation } from '../../contracts/violations/violations.js';
import { contradictionsIn } from '../faults/contradictions.js';
import { check } from '../schemas/check.js';
import { parseDuration } from '../world/clock.js';

/** One thing that is wrong with a step: the key it concerns, unless it is the step as a whole, and the rest of a sentence. */
export interface StepProblem {
  readonly key?: string;
  readonly what: string;
}

const isVerb = (key: string): key is Verb => Object.hasOwn(STEP_SCHEMAS, key);
const quoted = (keys: readonly string[]): string => keys.map((key) => `"${key}"`).join(', ');

/** Lists everything that is wrong with one step, at any depth. */
export function stepProblems(step: unknown): StepProblem[] {
  if (typeof step !== 'object' || step === null || Array.isArray(step)) {
    return [{ what: `must be an object such as {"show":"form"}, got ${shown(step)}.` }];
  }
  const keys = Object.keys(step);
  const [verb, ...others] = keys.filter(isVerb);
  if (verb === undefined) return [withoutVerb(keys)];
  if (others.length > 0) {
    return others.map((key) => ({
      key,
      what: `is given together with "${verb}", but a step does one thing: write a step for each.`,
    }));
  }
  const known = Object.keys(STEP_SCHEMAS[verb].properties);
  const strangers = keys.filter((key) => !known.includes(key));
  const rest = Object.fromEntries(Object.entries(step).filter(([key]) => known.includes(key)));
  const checked = check(`${verb}Step`, rest);
  return [
    ...strangers.map((key) => stranger(key, verb, known)),
    ...('violations' in checked
      ? checked.violations.map((violation) => wrongValue(violation, rest))
      : misfits(verb, rest)),
  ];
}

/** A step whose verb is misspelt is reported at that key; one that names something else, as a whole. */
function withoutVerb(keys: readonly string[]): StepProblem {
  for (const key of keys) {
    const hint = didYouMean(key, VERBS);
    if (hint) return { key, what: `is not known here.${hint}` };
  }
  const event = keys.find((key) => (EVENT_CONSTANTS as readonly string[]).includes(key));
  if (event) return { key: event, what: `is an event: write {"emit":"${event}"}.` };
  return { what: `has no verb: it needs one of ${quoted(VERBS)}.` };
}

function stranger(key: string, verb: Verb, known: readonly string[]): StepProblem {
  const more = known.filter((one) => one !== verb);
  const allowed =
    more.length > 0 ? ` Known beside "${verb}": ${quoted(more)}.` : ` "${verb}" allows no other key.`;
  return { key, what: `is not known here.${didYouMean(key, more) || allowed}` };
}

function wrongValue({ path, rule, message }: Violation, step: Record<string, unknown>): StepProblem {
  const value = step[path];
  if (path === 'pause' || path === 'after' || path === 'delay') return { key: path, what: noDuration(value) };
  // `"verify" must be one of …` goes on after the name.
  const what = message.slice(path.length + 3);
  const unquoted = rule === 'enum' && typeof value === 'string' && /^\d+$/.test(value);
  return { key: path, what: unquoted ? `${what} Write the number without quotes.` : what };
}

/** What a schema cannot say: values that do not go together. */
function misfits(verb: Verb, step: Record<string, unknown>): StepProblem[] {
  switch (verb) {
    case 'open':
      return lateness(step);
    case 'pause':
      return wait('pause', step['pause']);
    case 'emit':
      return [...extras(step['emit'] as EventConstant, Object.keys(step)), ...timing(step['webhooks'])];
    case 'verify':
      return timing(step['webhooks']);
    case 'faults':
      return contradictionsIn(step['faults'] as FaultsStep['faults']).map((what) => ({
        key: 'faults',
        what: `has rules that contradict themselves. ${what}`,
      }));
    case 'webhook':
      return step['delay'] === undefined ? [] : wait('delay', step['delay']);
    default:
      return [];
  }
}

function lateness(step: Record<string, unknown>): StepProblem[] {
  if (step['open'] !== 'late' && step['after'] !== undefined) {
    return [{ key: 'after', what: `goes with "open":"late" only, got "open":${shown(step['open'])}.` }];
  }
  return step['after'] === undefined ? [] : wait('after', step['after']);
}

function wait(key: string, value: unknown): StepProblem[] {
  const duration = parseDuration(String(value));
  if (duration === undefined) return [{ key, what: noDuration(value) }];
  if (duration > LONGEST_WAIT_MS) return [{ key, what: `must not be longer than 30d, got ${shown(value)}.` }];
  return [];
}

/** When the webhooks of a step are delivered: the schema has seen its form. */
function timing(webhooks: unknown): StepProblem[] {
  const { order, delay } = (webhooks ?? {}) as WebhookTiming;
  if (order === 'before' && delay === undefined) {
    return [{ key: 'webhooks', what: 'with "order":"before" needs a "delay", such as 200ms.' }];
  }
  return delay === undefined ? [] : wait('webhooks', delay);
}

const noDuration = (value: unknown): string => `must be a duration such as 200ms or 3s, got ${shown(value)}.`;

/** `error`, `page` and `message` go only with the events that carry them. */
function extras(event: EventConstant, keys: readonly string[]): StepProblem[] {
  const fields: readonly string[] = EVENT_FACTS[event].fields;
  return keys
    .filter((key) => key !== 'emit' && key !== 'webhooks' && !fields.includes(key))
    .map((key) => ({ key, what: `is not carried by ${event}${carriers(key)}.` }));
}

function carriers(field: string): string {
  const events = EVENT_CONSTANTS.filter((event) =>
    (EVENT_FACTS[event].fields as readonly string[]).includes(field),
  );
  return `; it goes with ${events.join(', ')}`;
}

/** A value in brief. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}
