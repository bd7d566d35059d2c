import type { Finding } from '../http/finding.js';

/** What happened, by kind. */
export type JournalFact =
  | {
      readonly kind: 'request';
      readonly method: string;
      readonly target: string;
      readonly headers: readonly string[];
      readonly body: string;
      readonly answer: { readonly status: number; readonly body: string };
      readonly findings: readonly Finding[];
      readonly session?: string | undefined;
      readonly explanation?: unknown;
    }
  | {
      readonly kind: 'transition';
      readonly session: string;
      readonly event: string;
      readonly from: string;
      readonly to: string;
    }
  | {
      /** Which scenario runs in a session, and why. */
      readonly kind: 'scenario';
      readonly session: string;
      readonly scenario: string;
      readonly by: string;
    }
  | {
      /** The events that the page which mounted a session listens to. */
      readonly kind: 'listeners';
      readonly session: string;
      readonly events: readonly string[];
    }
  | {
      /** Something the recipient did on the page; values masked. */
      readonly kind: 'recipient';
      readonly session: string;
      readonly action: string;
      readonly values?: Readonly<Record<string, string>>;
    }
  | {
      /** A verification and its status; 100 passed. */
      readonly kind: 'verification';
      readonly session: string;
      readonly status: number;
      readonly attempt_count: number;
      readonly max_attempts: number;
    }
  | {
      /** An event as it was sent to the SDK; the token masked. */
      readonly kind: 'event';
      readonly session: string;
      readonly event: string;
      readonly payload: object;
    }
  | {
      /** A step of a scenario that could not happen. */
      readonly kind: 'impossible';
      readonly session: string;
      readonly findings: readonly Finding[];
    }
  | {
      /** An attempt to deliver a webhook: the status that answered it, or why none did. */
      readonly kind: 'delivery';
      readonly delivery: string;
      readonly topic: string;
      /** Absent for gateway topics. */
      readonly session?: string;
      readonly attempt: number;
      readonly state: string;
      readonly status?: number;
      readonly error?: string;
      /** Real milliseconds until the answer, or until none was waited for any more; absent where nothing was sent. */
      readonly duration_ms?: number;
      /** What went wrong with it on purpose. */
      readonly fault?: string;
    }
  | {
      /** The result of a gateway call. */
      readonly kind: 'payment';
      /** The session that its token came from; absent where a verification gave the token. */
      readonly session?: string;
      readonly operation: string;
      readonly participant_unique_id1: string;
      readonly state: string;
      readonly status: number;
      /** Dollars; absent where a verification names none. */
      readonly amount?: string | undefined;
    }
  | {
      /** A fault that a rule let happen to a request. */
      readonly kind: 'fault';
      /** Number of the rule, from 0. */
      readonly rule: number;
      readonly fault: string;
      readonly method: string;
      readonly target: string;
      /** How long it takes, by the clock of the program, or how far a clock is off; absent where neither is so. */
      readonly ms?: number;
    }
  | {
      /** A fault that a rule let happen to an event on its way to the SDK. */
      readonly kind: 'fault';
      /** Number of the rule, from 0. */
      readonly rule: number;
      readonly fault: string;
      readonly session: string;
      readonly event: string;
    }
  | {
      /** The rules of faults were set; none where they were dropped. Values masked. */
      readonly kind: 'fault-rules';
      readonly rules: readonly object[];
      /** The session whose scenario added them to those that were there. */
      readonly session?: string;
    }
  | {
      /** A breakpoint of the program; values masked. */
      readonly kind: 'hold';
      readonly change: 'set' | 'unset';
      readonly breakpoint: object;
    }
  | {
      /** A request, event or webhook was held at the breakpoint, or continues. */
      readonly kind: 'hold';
      readonly change: 'held' | 'released';
      readonly what: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'clock'; readonly move: object; readonly now: string }
  | { readonly kind: 'program'; readonly change: 'made' | 'tuned' | 'reset'; readonly program: object };

/** A fact with its place in the order of things. */
export type JournalEntry = JournalFact & {
  /** Counts from 1 and never repeats within a program. */
  readonly seq: number;
  /** Time of the program's clock, ISO 8601. */
  readonly at: string;
};
