import type { Authorization } from '../../read-authorization.js';
import type { ReceivedRequest } from '../../../http/received-request.js';
import type { Draft, Line } from '../draft.js';

/** What a mistake may look at to imagine what the signer did. */
export interface SigningContext {
  readonly request: ReceivedRequest;
  readonly authorization: Authorization;
  readonly secret: string;
  /** Secrets of the sandbox's other programs, by username. */
  readonly otherSecrets: ReadonlyMap<string, string>;
}

/** One way of making a mistake. */
export interface Variant {
  /** What the signer did, as a sentence. */
  readonly what: string;
  /** Makes the mistake on a draft, which another mistake may have changed before. */
  readonly apply: (draft: Draft) => Draft;
  /** Tried alone only, not in pairs, because there are many of its kind. */
  readonly rare?: boolean;
}

/** A mistake the explanation knows. */
export interface SigningMistake {
  /** Stable name. */
  readonly name: string;
  /** The part of the draft it changes, `text` being all that is signed. Two mistakes pair when these differ. */
  readonly part:
    'request-line' | 'values' | 'order' | 'names' | 'separator' | 'ending' | 'text' | 'key' | 'mac';
  readonly fix: string;
  /** Every way of making it, given the correct draft and what was sent. One that changes nothing is harmless. */
  readonly variants: (draft: Draft, context: SigningContext) => readonly Variant[];
}

/** Replaces the value of a header's line, where there is one. */
export const withValue = (lowerName: string, value: string) =>
  withLines((line) => (line.name?.toLowerCase() === lowerName ? { ...line, value } : line));

/** Rewrites lines one by one; undefined drops a line. */
export const withLines =
  (change: (line: Line) => Line | undefined) =>
  (draft: Draft): Draft => ({ ...draft, lines: draft.lines.flatMap((line) => change(line) ?? []) });

/** Replaces a part of the draft that is not its lines. */
export const withPart =
  (part: Partial<Draft>) =>
  (draft: Draft): Draft => ({ ...draft, ...part });
