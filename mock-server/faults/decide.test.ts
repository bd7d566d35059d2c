import { describe, expect, it } from 'vitest';
import type { FaultRule } from '../../contracts/generated/types.js';
import type { RequestSubject } from '../programs/match-subject.js';
import { decide, type RuleCount } from './decide.js';
import { readRules } from './read-rules.js';

const REQUEST: RequestSubject = {
  about: 'call',
  method: 'POST',
  path: '/gateway/process',
  headers: { 'idempotency-key': 'k-1', accept: ['a', 'b'] },
  body: { amount: 25.5, ledger: { user_id: 7 } },
};

/** What fires for each of several requests, as rule and fault; `draws` are the random numbers. */
function play(
  rules: readonly FaultRule[],
  requests: readonly (Partial<RequestSubject> & { readonly now?: number })[],
  draws: readonly number[] = [],
) {
  const read = readRules(rules, 0);
  const numbers = [...draws];
  let counts: readonly RuleCount[] = rules.map(() => ({ matched: 0, fired: 0 }));
  const fired = requests.map(({ now = 0, ...change }) => {
    const decision = decide(read, counts, { ...REQUEST, ...change }, now, () => numbers.shift()!);
    counts = decision.counts;
    return decision.firings.map(({ rule, fault, ms }) => [rule, fault, ...(ms === undefined ? [] : [ms])]);
  });
  return { fired, counts };
}

const fires = (match: FaultRule['match'], change: Partial<RequestSubject> = {}): boolean =>
  play([{ fault: 'reset-before', ...(match && { match }) }], [change]).fired[0]!.length === 1;

describe('what a rule is about', () => {
  it('is every request by default', () => expect(fires(undefined)).toBe(true));

  it.each([
    [{ path: '/gateway/process' }, true],
    [{ path: '/gateway/*' }, true],
    [{ path: '/gateway' }, false],
    [{ path: '/gateway.process' }, false],
    [{ method: 'POST' }, true],
    [{ method: 'GET' }, false],
    [{ header: { 'Idempotency-Key': 'k-1' } }, true],
    [{ header: { 'Idempotency-Key': 'k' } }, false],
    [{ header: { accept: 'a, b' } }, true],
    [{ header: { constructor: 'x' } }, false],
    [{ body: { amount: 25.5 } }, true],
    [{ body: { ledger: { user_id: 7 } } }, true],
    [{ body: { amount: 26 } }, false],
    [{ path: '/gateway/*', body: { amount: 26 } }, false],
  ] as const)('%j: %s', (match, expected) => expect(fires(match)).toBe(expected));

  it('is no body that is not JSON', () => expect(fires({ body: { a: 1 } }, { body: undefined })).toBe(false));

  it('is no page where the fault damages JSON', () => {
    expect(play([{ fault: 'malformed-json' }], [{ about: 'page' }]).counts).toEqual([
      { matched: 0, fired: 0 },
    ]);
  });
});

describe('when a rule fires', () => {
  it('at the nth request that it is about, once', () => {
    const rules: FaultRule[] = [{ fault: 'reset-after', match: { nth: 2, path: '/gateway/*' } }];
    const { fired, counts } = play(rules, [{}, { path: '/else' }, {}, {}]);
    expect(fired).toEqual([[], [], [[0, 'reset-after']], []]);
    expect(counts).toEqual([{ matched: 3, fired: 1 }]);
  });

  it('as often as `times` says', () => {
    const { fired } = play([{ fault: 'status', status: 500, times: 2 }], [{}, {}, {}]);
    expect(fired.map(({ length }) => length)).toEqual([1, 1, 0]);
  });

  it('from `after` on and before `until`, counted from when the rules were set', () => {
    const rules: FaultRule[] = [{ fault: 'reset-before', after: '1s', until: '1970-01-01T00:00:02Z' }];
    const { fired } = play(rules, [{ now: 999 }, { now: 1000 }, { now: 1999 }, { now: 2000 }]);
    expect(fired.map(({ length }) => length)).toEqual([0, 1, 1, 0]);
  });

  it('where the random number is below its probability', () => {
    const rules: FaultRule[] = [{ fault: 'reset-before', match: { probability: 0.5 } }];
    const { fired } = play(rules, [{}, {}, {}], [0.49, 0.5, 0]);
    expect(fired.map(({ length }) => length)).toEqual([1, 0, 1]);
  });

  it('with the first of several faults, and with every latency', () => {
    const rules: FaultRule[] = [
      { fault: 'latency', ms: 100 },
      { fault: 'status', status: 503, times: 1 },
      { fault: 'reset-before' },
      { fault: 'latency', ms: { min: 10, max: 19 } },
    ];
    const { fired, counts } = play(rules, [{}, {}], [0, 0.999]);
    expect(fired).toEqual([
      [
        [0, 'latency', 100],
        [1, 'status'],
        [3, 'latency', 10],
      ],
      [
        [0, 'latency', 100],
        [2, 'reset-before'],
        [3, 'latency', 19],
      ],
    ]);
    expect(counts.map(({ matched, fired: count }) => [matched, count])).toEqual([
      [2, 2],
      [2, 1],
      [2, 1],
      [2, 2],
    ]);
  });

  it('where more calls are under way than a limit allows; those it refuses are not', () => {
    const { fired, counts } = play([{ fault: 'concurrency', limit: 2 }], [{}, {}, {}, {}]);
    expect(fired).toEqual([[], [], [[0, 'concurrency']], [[0, 'concurrency']]]);
    expect(counts).toEqual([{ matched: 4, fired: 2, underWay: 2 }]);
    const five = play([{ fault: 'concurrency' }], Array<object>(6).fill({}));
    expect(five.fired.flat()).toHaveLength(1);
  });

  it('for the clock before the signature is verified, and never after', () => {
    const rules: FaultRule[] = [{ fault: 'reset-before' }, { fault: 'clock-skew', by: '-6m' }];
    const { fired } = play(rules, [{ about: 'signature' }, { about: 'call' }]);
    expect(fired).toEqual([[[1, 'clock-skew', -360_000]], [[0, 'reset-before']]]);
  });
});

describe('a message', () => {
  const told = (match: FaultRule['match'], event: string, ours?: string): boolean => {
    const [read] = readRules([{ fault: 'message-lost', ...(match && { match }) }], 0);
    const rules = [{ ...read!, ...(ours !== undefined && { session: ours }) }];
    const message = { about: 'message', event, session: 's-1' } as const;
    return decide(rules, [{ matched: 0, fired: 0 }], message, 0, () => 0).firings.length === 0;
  };

  it('is matched by its event', () => {
    expect(told(undefined, 'PAGE_LOAD')).toBe(false);
    expect(told({ event: 'TOKEN_SUCCESS' }, 'PAGE_LOAD')).toBe(true);
    expect(told({ event: 'TOKEN_SUCCESS' }, 'TOKEN_SUCCESS')).toBe(false);
  });

  it('of another session is not that of a rule which a scenario set', () => {
    expect(told(undefined, 'PAGE_LOAD', 's-1')).toBe(false);
    expect(told(undefined, 'PAGE_LOAD', 's-2')).toBe(true);
  });

  it('is no request, and has no fault of requests', () => {
    expect(play([{ fault: 'message-lost' }], [{}]).counts).toEqual([{ matched: 0, fired: 0 }]);
  });
});
