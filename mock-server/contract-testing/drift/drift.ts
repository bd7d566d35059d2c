import { DOCUMENTED_ANSWERS } from '../../../contracts/drift/documented-answers.js';
import type { DriftBaseline } from '../../../contracts/generated/types.js';
import { DEFAULT_READINGS, type Readings } from '../../../contracts/readings/readings.js';
import { createExchange, type Exchange } from '../target/exchange.js';
import type { Target } from '../target/target.js';
import { runProbes, PROBES } from './run-probes.js';
import type { Sandbox } from '../../index.js';
import { probeSandbox, startReferenceSandbox } from './probe-sandbox.js';
import { applyBaseline, type AcceptedDrift } from './baseline.js';
import { compare, gather, gravestFirst } from './compare.js';
import type { PathDifference, Difference } from './difference.js';
import { inferReadings, type Inference } from './infer-readings.js';
import { factsKept, verifiedFacts, type VerifiedFact } from './overlay.js';
import { paceOf, type Pace } from '../target/pace.js';
import { findRemedies, type RemedyOf } from './find-remedies.js';
import { ProbeContext } from './probe-context.js';

/** How a target is to be held against the sandbox. */
export interface DriftOptions {
  readonly target: Target;
  /** Readings of our side. Default: those of a sandbox that was told nothing. */
  readonly readings?: Partial<Readings>;
  readonly baseline?: DriftBaseline;
  /** Replaced in tests. Default: five requests a second, and no limit on this machine. */
  readonly pace?: Pace;
  /** Replaced in tests. Default: ten seconds for an answer. */
  readonly exchange?: Exchange;
  /** Compared with, made by `startReferenceSandbox`, and left running. Default: one that is started and ended. */
  readonly comparison?: Sandbox;
}

/** A difference, and what would end it. */
export type ReportedDifference = Difference & { readonly remedy?: string };

/** What `ingo-sandbox drift` found. */
export interface DriftReport {
  readonly target: string;
  /** The day, such as 2026-01-31. */
  readonly on: string;
  readonly probes: number;
  readonly requests: number;
  readonly sessions: number;
  readonly differences: readonly ReportedDifference[];
  /** Differences that the baseline bears. */
  readonly borne: readonly (ReportedDifference & { readonly reason: string; readonly expires: string })[];
  readonly expired: readonly AcceptedDrift[];
  readonly idle: readonly AcceptedDrift[];
  /** Documented facts that the target kept, of all that were looked at. */
  readonly facts: { readonly kept: number; readonly of: number };
  /** What the target showed, for an overlay. */
  readonly verified: readonly VerifiedFact[];
}

/**
 * Asks a target, asks a sandbox in this process the same, and says where they, the documentation and the schemas differ.
 *
 * @throws TargetError where the target cannot be asked.
 */
export async function findDrift(options: DriftOptions): Promise<DriftReport> {
  const { target, pace = paceOf(target), exchange = createExchange(), baseline } = options;
  const on = dayOf(pace.now());
  const context = new ProbeContext(target, exchange, pace, pace.now().toString(36));
  const answers = await runProbes(context);
  const sandbox = options.comparison ?? (await startReferenceSandbox());
  try {
    const readings = { ...DEFAULT_READINGS, ...options.readings };
    const found = compare(await probeSandbox(sandbox, readings, target), answers);
    const { open, borne, expired, idle } = applyBaseline(found, baseline?.accepted ?? [], on);
    const remedied = open.length > 0 ? await findRemedies(sandbox, target, answers, readings) : undefined;
    return {
      ...{
        target: target.url,
        on,
        probes: PROBES.length,
        requests: context.requests,
        sessions: context.sessions,
      },
      differences: remedy(open, remedied?.remedyOf),
      borne: borne.flatMap(({ cell, entry }) =>
        remedy([cell]).map((one) => ({ ...one, reason: entry.reason, expires: entry.expires })),
      ),
      ...{ expired, idle },
      facts: { kept: factsKept(answers).length, of: DOCUMENTED_ANSWERS.length },
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
  /** What no reading explains. */
  readonly left: readonly Difference[];
  readonly verified: readonly VerifiedFact[];
}

/**
 * Learns the readings of a target.
 *
 * @throws TargetError where the target cannot be asked.
 */
export async function calibrate(options: Omit<DriftOptions, 'baseline'>): Promise<Calibration> {
  const { target, pace = paceOf(target), exchange = createExchange() } = options;
  const on = dayOf(pace.now());
  const context = new ProbeContext(target, exchange, pace, pace.now().toString(36));
  const answers = await runProbes(context);
  const sandbox = options.comparison ?? (await startReferenceSandbox());
  try {
    const from = { ...DEFAULT_READINGS, ...options.readings };
    const learned = await inferReadings(sandbox, target, answers, from, 'everything');
    return {
      ...learned,
      ...{ on, requests: context.requests, sessions: context.sessions },
      left: gather(compare(learned.observations, answers)),
      verified: verifiedFacts(answers, learned.inferred, target.url, on),
    };
  } finally {
    if (!options.comparison) await sandbox.close();
  }
}

/** Differences with different remedies are different ones. */
function remedy(differences: readonly PathDifference[], remedyOf?: RemedyOf): ReportedDifference[] {
  const groups = new Map<string | undefined, PathDifference[]>();
  for (const one of differences) {
    const name = remedyOf?.(one);
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  const found = [...groups].flatMap(([name, group]) =>
    gather(group).map((difference) => ({ ...difference, ...(name !== undefined && { remedy: name }) })),
  );
  return gravestFirst(found);
}

const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
