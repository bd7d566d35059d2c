import type { DriftBaseline } from '../../../contracts/generated/types.js';
import { DEFAULT_READINGS, type Readings } from '../../../contracts/readings/readings.js';
import type { Sandbox } from '../../index.js';
import { observing, startReferenceSandbox } from './probe-sandbox.js';
import { applyBaseline, type AcceptedDrift } from './baseline.js';
import { compare, mergeDifferences, bySeverity } from './compare.js';
import type { PathDifference, Difference } from './difference.js';
import { inferReadings, type Inference } from './infer-readings.js';
import { askTarget, type AskOptions } from './ask-target.js';
import type { NotProbed } from './browser/run-browser-probes.js';
import { factsAsked, factsKept, verifiedFacts, type VerifiedFact } from './overlay.js';
import { findRemedies, type RemedyOf } from './find-remedies.js';

/** How to compare a target with the sandbox. */
export interface DriftOptions extends AskOptions {
  /** Readings of the sandbox. Default: those of a sandbox without configuration. */
  readonly readings?: Partial<Readings>;
  readonly baseline?: DriftBaseline;
  /** The sandbox to compare with, from `startReferenceSandbox`; it is not closed. Default: a new one. */
  readonly comparison?: Sandbox;
}

/** A difference, and the reading that resolves it. */
export type ReportedDifference = Difference & { readonly remedy?: string };

/** What `ingo-sandbox drift` found. */
export interface DriftReport {
  readonly target: string;
  /** The day, such as 2026-01-31. */
  readonly on: string;
  readonly probes: number;
  /** Script and page of the browser half. */
  readonly browser?: { readonly sdk: string; readonly origin: string };
  /** What the browser half did not look at; nothing where it was not asked for. */
  readonly unprobed: readonly NotProbed[];
  readonly requests: number;
  readonly sessions: number;
  readonly differences: readonly ReportedDifference[];
  /** Differences that the baseline accepts. */
  readonly borne: readonly (ReportedDifference & { readonly reason: string; readonly expires: string })[];
  readonly expired: readonly AcceptedDrift[];
  readonly idle: readonly AcceptedDrift[];
  /** Documented facts that hold at the target, of all that were checked. */
  readonly facts: { readonly kept: number; readonly of: number };
  /** Facts seen at the target, for an overlay. */
  readonly verified: readonly VerifiedFact[];
}

/**
 * Sends the same probes to a target and to a sandbox in this process, and returns where they, the documentation and the
 * schemas differ.
 *
 * @throws TargetError where the target cannot be reached; BrowserError where the browser fails.
 */
export async function findDrift(options: DriftOptions): Promise<DriftReport> {
  const { target, on, answers, ...asked } = await askTarget(options);
  const sandbox = options.comparison ?? (await startReferenceSandbox());
  try {
    const readings = { ...DEFAULT_READINGS, ...options.readings };
    const observe = observing(sandbox, { target, half: options.half });
    const found = compare(await observe(readings), answers);
    const { open, borne, expired, idle } = applyBaseline(found, options.baseline?.accepted ?? [], on);
    const remedied = open.length > 0 ? await findRemedies(observe, answers, readings) : undefined;
    return {
      ...{ target: target.url, on, ...asked },
      ...(options.half && { browser: { sdk: options.half.sdk, origin: options.half.origin } }),
      differences: remedy(open, remedied?.remedyOf),
      borne: borne.flatMap(({ cell, entry }) =>
        remedy([cell]).map((one) => ({ ...one, reason: entry.reason, expires: entry.expires })),
      ),
      ...{ expired, idle },
      facts: { kept: factsKept(answers).length, of: factsAsked(answers).length },
      verified: verifiedFacts(answers, [], target.url, on),
    };
  } finally {
    if (!options.comparison) await sandbox.close();
  }
}

/** What `ingo-sandbox calibrate` learned. */
export interface Calibration extends Inference {
  readonly on: string;
  readonly requests: number;
  readonly sessions: number;
  /** What the browser half did not look at; nothing where it was not asked for. */
  readonly unprobed: readonly NotProbed[];
  /** Differences that no reading explains. */
  readonly left: readonly Difference[];
  readonly verified: readonly VerifiedFact[];
}

/**
 * Infers the readings of a target from its answers.
 *
 * @throws TargetError where the target cannot be reached; BrowserError where the browser fails.
 */
export async function calibrate(options: Omit<DriftOptions, 'baseline'>): Promise<Calibration> {
  const { target, on, answers, requests, sessions, unprobed } = await askTarget(options);
  const sandbox = options.comparison ?? (await startReferenceSandbox());
  try {
    const from = { ...DEFAULT_READINGS, ...options.readings };
    const observe = observing(sandbox, { target, half: options.half });
    const learned = await inferReadings(observe, answers, from, 'everything');
    return {
      ...learned,
      ...{ on, requests, sessions, unprobed },
      left: mergeDifferences(compare(learned.observations, answers)),
      verified: verifiedFacts(answers, learned.inferred, target.url, on),
    };
  } finally {
    if (!options.comparison) await sandbox.close();
  }
}

/** Merges differences that have the same remedy. */
function remedy(differences: readonly PathDifference[], remedyOf?: RemedyOf): ReportedDifference[] {
  const groups = new Map<string | undefined, PathDifference[]>();
  for (const one of differences) {
    const name = remedyOf?.(one);
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  const found = [...groups].flatMap(([name, group]) =>
    mergeDifferences(group).map((difference) => ({
      ...difference,
      ...(name !== undefined && { remedy: name }),
    })),
  );
  return bySeverity(found);
}
