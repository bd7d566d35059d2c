import type { Node } from 'jsonc-parser';
import type { Scenario } from '../../contracts/generated/types.js';
import { illegalStep } from '../../contracts/scenarios/legal.js';
import { scenarioSchema } from '../../contracts/scenarios/scenario-schema.js';
import { sessionRequestSchema } from '../../contracts/session/session-request.js';
import { didYouMean, unknownFields } from '../../contracts/violations/violations.js';
import { check } from '../schemas/check.js';
import { keyOf, parseJsonTree, pathText, type JsonPath } from './json-tree.js';
import { stepProblems, shown } from './read-step.js';
import { WHOLE, type ScenarioProblem } from './scenario-problem.js';

export { problemText, type ScenarioProblem } from './scenario-problem.js';

/** A scenario that can be asked for. */
export type NamedScenario = Scenario & { name: string; description: string };

/** More than these are not helpful. */
const MOST_PROBLEMS = 50;
const FORBIDDEN_KEYS = ['__proto__', 'constructor', 'prototype'];
const NAME = new RegExp(scenarioSchema.properties.name.pattern);
const { maxItems: MOST_STEPS } = scenarioSchema.properties.steps;
const KEYS = Object.keys(scenarioSchema.properties);

/** What is wrong, where, and the rest of the sentence that begins with the path. */
interface Flaw {
  readonly path: JsonPath;
  readonly what: string;
}

/**
 * Reads a scenario file.
 *
 * @param text strict JSON.
 * @param name what it was asked for by: the name of its file, or of the call that puts it.
 * @returns the scenario, or everything that is wrong with it, in the order of the file.
 */
export function readScenario(
  text: string,
  name: string,
): { readonly scenario: NamedScenario } | { readonly problems: readonly ScenarioProblem[] } {
  const tree = parseJsonTree(text);
  if ('problem' in tree) return { problems: [tree.problem] };
  const flaws = flawsOf(tree.root, tree.value, name);
  if (flaws.length === 0) return { scenario: { description: '', ...(tree.value as Scenario), name } };
  const problems = flaws
    .slice(0, MOST_PROBLEMS)
    .map(({ path, what }) => tree.problemOf(path, `"${pathText(path)}" ${what}`))
    .sort((a, b) => a.line - b.line || a.column - b.column);
  const more = flaws.length - problems.length;
  if (more > 0)
    problems.push(tree.problemOf([], `"${WHOLE}" has ${more} more problems, which are not shown.`));
  return { problems };
}

function flawsOf(root: Node, value: unknown, name: string): Flaw[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [
      { path: [], what: `must be an object such as {"steps":[{"open":"normally"}]}, got ${shown(value)}.` },
    ];
  }
  const scenario = value as Record<string, unknown>;
  const wrongKeys = keyFlaws(root, []);
  // Such keys are reported once.
  const reported = new Set(wrongKeys.map(({ path }) => pathText(path)));
  return [
    ...wrongKeys,
    ...[...topFlaws(scenario), ...matchFlaws(scenario['match']), ...stepsFlaws(scenario)].filter(
      ({ path }) => !reported.has(pathText(path)),
    ),
    ...nameFlaws(scenario['name'], name),
  ];
}

/** Duplicate keys, of which only the last would count, and keys that tamper with JavaScript objects. */
function keyFlaws(node: Node, path: JsonPath): Flaw[] {
  const seen = new Set<string>();
  return (node.children ?? []).flatMap((child, index) => {
    if (child.type !== 'property') return keyFlaws(child, [...path, index]);
    const key = keyOf(child);
    const inner = [...path, key];
    const flaws = child.children?.[1] ? keyFlaws(child.children[1], inner) : [];
    if (FORBIDDEN_KEYS.includes(key)) {
      flaws.push({
        path: inner,
        what: 'is a key that is used to tamper with JavaScript objects: leave it out.',
      });
    }
    if (seen.has(key)) flaws.push({ path: inner, what: 'is here for the second time: keep one of the two.' });
    seen.add(key);
    return flaws;
  });
}

/** Everything but the steps, which are read one by one. */
function topFlaws(scenario: Record<string, unknown>): Flaw[] {
  const unknown = Object.keys(scenario).filter((key) => !KEYS.includes(key));
  const known = Object.entries(scenario).filter(
    ([key]) => KEYS.includes(key) && key !== 'steps' && key !== 'name',
  );
  const checked = check('scenario', { ...Object.fromEntries(known), steps: [{ open: 'normally' }] });
  const violations = 'violations' in checked ? checked.violations : [];
  return [
    ...unknown.map((key) => ({
      path: [key],
      what: `is not known here.${didYouMean(key, KEYS) || ` Known: ${KEYS.join(', ')}.`}`,
    })),
    ...violations.map(({ path, message }) => ({
      path: path.split('.'),
      what: message.slice(path.length + 3),
    })),
  ];
}

function nameFlaws(written: unknown, asked: string): Flaw[] {
  const allowed = 'small letters, digits and dashes, 64 at most, and a letter or digit first';
  if (!NAME.test(asked))
    return [{ path: [], what: `cannot be named ${shown(asked)}: a name has ${allowed}.` }];
  if (written === undefined || written === asked) return [];
  const what = `must be ${shown(asked)}, which it is asked for by, or be left out; got ${shown(written)}.`;
  return [{ path: ['name'], what }];
}

/** A match rule may name undocumented fields, but a near miss would never match. */
function matchFlaws(match: unknown): Flaw[] {
  return unknownFields(sessionRequestSchema, match)
    .filter(({ message }) => message.includes('Did you mean'))
    .map(({ path, message }) => ({
      path: ['match', ...path.split('.')],
      what: message.slice(path.length + 3),
    }));
}

function stepsFlaws(scenario: Record<string, unknown>): Flaw[] {
  const path = ['steps'];
  if (!Object.hasOwn(scenario, 'steps')) {
    const renamed = Object.keys(scenario).some((key) => !KEYS.includes(key) && didYouMean(key, path));
    return renamed
      ? []
      : [{ path, what: 'is required but missing: the timeline, such as [{"open":"normally"}].' }];
  }
  const steps = scenario['steps'];
  if (!Array.isArray(steps)) return [{ path, what: `must be an array of steps, got ${shown(steps)}.` }];
  if (steps.length === 0) return [{ path, what: 'is empty: it needs a step, such as {"open":"normally"}.' }];
  if (steps.length > MOST_STEPS) {
    return [{ path, what: `has ${steps.length} steps; at most ${MOST_STEPS} are allowed.` }];
  }
  const flaws = steps.flatMap((step, index) =>
    stepProblems(step).map(({ key, what }) => ({
      path: ['steps', index, ...(key === undefined ? [] : [key])],
      what,
    })),
  );
  // The order is checked only of steps that are right.
  return flaws.length > 0 || scenario['breaks_rules'] === true
    ? flaws
    : orderFlaws(steps as Scenario['steps']);
}

function orderFlaws(steps: Scenario['steps']): Flaw[] {
  const illegal = illegalStep(steps);
  if (!illegal) return [];
  const advice = 'If that is on purpose, set "breaks_rules": true.';
  return [{ path: ['steps', illegal.index], what: `is out of order. ${illegal.message} ${advice}` }];
}
