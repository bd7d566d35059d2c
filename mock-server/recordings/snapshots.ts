import type { Program } from '../programs/program.js';

/** A state of a program: everything that led to it. */
export interface Snapshot {
  /** As `writeRecording` writes it. */
  readonly recording: string;
  /** The time of its clock, in milliseconds since 1970. */
  readonly at: number;
}

/** How many a program keeps. */
export const SNAPSHOT_LIMIT = 20;

/** The snapshots of every program, by name. */
export class Snapshots {
  readonly #byProgram = new WeakMap<Program, Map<string, Snapshot>>();

  /** Those of a program. */
  of(program: Program): Map<string, Snapshot> {
    let snapshots = this.#byProgram.get(program);
    if (!snapshots) this.#byProgram.set(program, (snapshots = new Map()));
    return snapshots;
  }
}
