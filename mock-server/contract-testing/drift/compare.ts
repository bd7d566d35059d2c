import { documentedAnswer } from '../../../contracts/drift/documented-answers.js';
import type { SchemaName } from '../../../contracts/violations/check.js';
import { PROBES, type Observations } from './run-probes.js';
import { ABSENT, SEVERITIES, type PathDifference, type Difference } from './difference.js';
import type { Observation, Seen } from './observation.js';
import { oddOneOut } from './odd-one-out.js';
import { describeSchema } from './describe-schema.js';
import { severityOf } from './severity.js';

/**
 * Compares what every probe saw, and what documentation and schema say of it: one difference for each path where they do
 * not agree. A probe that could not observe the target is left out.
 */
export function compare(sandbox: Observations, target: Observations): PathDifference[] {
  return Object.entries(sandbox).flatMap(([probe, seen]) =>
    target[probe] ? compareProbe(probe, seen, target[probe]) : [],
  );
}

/** Merges equal differences of several probes. */
export function mergeDifferences(cells: readonly PathDifference[]): Difference[] {
  const found = new Map<string, Difference & { readonly probes: string[] }>();
  for (const { probe, ...rest } of cells) {
    const key = JSON.stringify([rest.path, rest.sandbox, rest.target, rest.severity]);
    const before = found.get(key);
    if (before) before.probes.push(probe);
    else found.set(key, { ...rest, probes: [probe] });
  }
  return bySeverity([...found.values()]);
}

/** Sorts by severity, then by the number of probes. */
export function bySeverity<One extends Difference>(differences: readonly One[]): One[] {
  const rank = ({ severity }: Difference): number => SEVERITIES.indexOf(severity);
  return [...differences].sort(
    (one, other) => rank(one) - rank(other) || other.probes.length - one.probes.length,
  );
}

function compareProbe(probe: string, sandbox: Observation, target: Observation): PathDifference[] {
  const contract = PROBES.find(({ name }) => name === probe)?.contract;
  const served = target.seen['outcome'] === 'accepted';
  return pathsOf(sandbox, target).flatMap((path) => {
    const places = { sandbox: sandbox.seen[path] ?? ABSENT, target: target.seen[path] ?? ABSENT };
    const docs = documentedAnswer(probe, path)?.seen;
    const schema = served ? describeSchema(contract as SchemaName | undefined, path) : undefined;
    const breaksSchema = breaks(target, path);
    const odd = oddOneOut({
      ...places,
      docs,
      schemaHolds:
        schema === undefined ? undefined : { sandbox: !breaks(sandbox, path), target: !breaksSchema },
    });
    if (odd === undefined) return [];
    return {
      ...{ probe, path, ...places, odd },
      ...severityOf({ path, ...places, served, breaksSchema }),
      ...(docs !== undefined && { docs }),
      ...(schema !== undefined && { schema }),
    };
  });
}

/** Whether the schema is violated at the path, or at a field that contains it. */
const breaks = ({ violations }: Observation, path: string): boolean =>
  Object.keys(violations).some((broken) => path === broken || path.startsWith(`${broken}.`));

/** Messages that depend on a status, which are not compared where the status differs. */
const STATUS_BESIDE: Readonly<Record<string, string>> = {
  'body.client_message': 'body.status',
  'body.response.message': 'body.response.status',
};

/** Begins the path of a field of an event, which is compared where both have the event. */
const EVENT_FIELD = /^event \w+\./;

const has = (seen: Seen, beginning: string): boolean =>
  Object.keys(seen).some((path) => path.startsWith(beginning));

/**
 * Returns the paths to compare. Where one has no answer, or only one serves the request, that is the only difference; where
 * the bodies are of different kinds, fields that only one has are not compared.
 */
function pathsOf({ seen: one }: Observation, { seen: other }: Observation): string[] {
  const all = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  for (const decisive of ['answer', 'outcome']) {
    const isNone = (seen: string | undefined): boolean => seen === undefined || seen.startsWith('none');
    const apart = one[decisive] !== other[decisive];
    if (apart && (decisive === 'outcome' || isNone(one[decisive]) || isNone(other[decisive]))) {
      return [decisive];
    }
  }
  const sameBody = one['body'] === other['body'];
  return all.filter((path) => {
    const event = EVENT_FIELD.exec(path)?.[0];
    if (event !== undefined && ![one, other].every((seen) => has(seen, event))) return false;
    const status = STATUS_BESIDE[path];
    if (status !== undefined && one[status] !== other[status]) return false;
    return sameBody || !path.startsWith('body.') || (path in one && path in other);
  });
}
