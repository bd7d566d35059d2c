import { withoutColors } from './comments.js';

/** An expectation of a failed test, as the matcher of the fixtures that states it. */
export interface FailedExpectation {
  readonly matcher: 'toHaveCreatedSessions' | 'toHaveMovedMoneyOnce' | 'toHaveExercised';
  readonly argument: string | number;
  /** It was expected not to be so. */
  readonly negated: boolean;
}

/** By which words the message of a matcher is known; see `mock-server/fixtures/matchers.ts`. */
const MESSAGES: readonly {
  readonly says: RegExp;
  readonly means: (found: RegExpExecArray) => FailedExpectation;
}[] = [
  {
    says: /expected (\d+) session\(s\), and there are (\d+):/,
    means: ([, count, there]) => ({
      matcher: 'toHaveCreatedSessions',
      argument: Number(count),
      negated: count === there,
    }),
  },
  {
    says: /expected money to move once for "(.*?)", and it moved (\d+) times\./,
    means: ([, id, times]) => ({ matcher: 'toHaveMovedMoneyOnce', argument: id!, negated: times === '1' }),
  },
  {
    says: /expected ([a-z]+:\S+) to happen, and it did not\./,
    means: ([, id]) => ({ matcher: 'toHaveExercised', argument: id!, negated: false }),
  },
  {
    says: /expected ([a-z]+:\S+) not to happen, and it did:/,
    means: ([, id]) => ({ matcher: 'toHaveExercised', argument: id!, negated: true }),
  },
];

/** Reads from the message of a failed test what it expected; undefined where no matcher of ours stated it. */
export function failedExpectation(message: string): FailedExpectation | undefined {
  const text = withoutColors(message);
  for (const { says, means } of MESSAGES) {
    const found = says.exec(text);
    if (found) return means(found);
  }
  return undefined;
}
