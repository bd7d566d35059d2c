import type { LogWriter } from './log-writer.js';
import type { Seal } from './seal.js';

/** The log of a program that was kept. */
export interface KeptLog {
  /** Where it is, for messages. */
  readonly where: string;
  /** Goes on behind the last line, once all were read. */
  readonly writer: LogWriter;
  /** Lines from the first to the last; `cut` is called where an incomplete last one was taken off. */
  read(cut: (bytes: number) => void): AsyncIterable<string>;
}

/** Keeps programs that are made, each as a log. */
export interface LogStore {
  readonly seal: Seal;
  /** A log for a program that is new. */
  make(username: string): LogWriter;
  /**
   * Claims the username of a program that is about to be made, where others may make programs too.
   *
   * @param limit programs at most.
   * @returns why it may not be made; undefined where it may.
   */
  claim?(username: string, limit: number): Promise<'taken' | 'full' | undefined>;
  /** Frees a username that was claimed, as its program cannot be made. */
  unclaim?(username: string): Promise<void>;
  /** The line that says to which program a session belongs, where others need to know. */
  sessionLine?(id: string): string;
}

/** Keeps the programs of one sandbox, each as a log. */
export interface ProgramStore extends LogStore {
  /** Start of everything random. */
  readonly seed: number;
  /** How often a sandbox was started with it, this time included. */
  readonly starts: number;
  /** What was given at the start before: by name, a hash. */
  readonly given: Readonly<Record<string, string>>;
  /** The logs that are kept, in the order in which their programs were made. */
  kept(): Promise<KeptLog[]>;
  /** Keeps what was given at this start. */
  keepGiven(given: Readonly<Record<string, string>>): Promise<void>;
  /** Lets another sandbox use it. */
  close(): Promise<void>;
}
