import { describe, expect, it } from 'vitest';
import type { FaultRule } from '../../contracts/generated/types.js';
import { contradictionsIn } from './read-rules.js';

describe('rules that contradict themselves are told so', () => {
  it.each<[FaultRule[], string]>([
    [[{ fault: 'latency' }], 'Rule 0 (latency): ms is missing.'],
    [
      [{ fault: 'latency', ms: 1, status: 500 }],
      'Rule 0 (latency): status does not belong to it; it has ms.',
    ],
    [[{ fault: 'reset-in', ms: 1 }], 'Rule 0 (reset-in): ms does not belong to it; leave it out.'],
    [
      [{ fault: 'latency', ms: { min: 2, max: 1 } }],
      'Rule 0 (latency): ms has min 2 above max 1; exchange them.',
    ],
    [
      [{ fault: 'slow-body', ms: { min: 1, max: 2 } }],
      'Rule 0 (slow-body): ms is a range, expected one number.',
    ],
    [
      [{ fault: 'reset-in', after: '30s', until: '30000ms' }],
      'Rule 0 (reset-in): until 30000ms is not later than after 30s, so it can never fire.',
    ],
    [
      [{ fault: 'reset-in', until: '2026-13-01T00:00:00Z' }],
      'Rule 0 (reset-in): 2026-13-01T00:00:00Z is no instant, expected such as 2026-01-31T12:00:00Z.',
    ],
    [
      [{ fault: 'reset-in', match: { nth: 2 }, times: 2 }],
      'Rule 0 (reset-in): match.nth lets it fire once, times says 2; leave times out.',
    ],
    [
      [{ fault: 'reset-in', match: { method: 'GET', path: '/gateway/process' } }],
      'Rule 0 (reset-in): match.method GET does not fit /gateway/process; use POST.',
    ],
    [
      [{ fault: 'malformed-json', match: { method: 'GET' } }],
      'Rule 0 (malformed-json): it damages JSON, and what it matches is a page.',
    ],
    [
      [{ fault: 'reset-in', match: { method: 'GET', body: { a: 1 } } }],
      'Rule 0 (reset-in): match.body is asked of GET, which has no body; leave it out.',
    ],
    [
      [{ fault: 'reset-in' }, { fault: 'status', status: 500, times: 1 }],
      'Rule 1 (status): it can never fire, since rule 0 takes every request; put it first, or limit that one.',
    ],
  ])('%j', (rules, sentence) => expect(contradictionsIn(rules)).toEqual([sentence]));

  it('where a path is none of those that faults apply to', () => {
    const [what] = contradictionsIn([{ fault: 'reset-in', match: { path: '/_sandbox/*' } }]);
    expect(what).toMatch(/^Rule 0 \(reset-in\): match.path "\/_sandbox\/\*" meets no path .*: \/api\/v1\//);
  });

  it.each<[FaultRule[]]>([
    [[{ fault: 'reset-in', match: { path: '/session/abc' } }]],
    [[{ fault: 'reset-in', match: { path: '/session/*' } }]],
    [[{ fault: 'malformed-json', match: { path: '/session/abc/actions' } }]],
    [[{ fault: 'reset-in', times: 1 }, { fault: 'reset-before' }, { fault: 'latency', ms: 5 }]],
    [[{ fault: 'malformed-json' }, { fault: 'reset-before' }]],
    [[{ fault: 'reset-in', after: '1h', until: '2026-01-31T12:00:00Z' }]],
  ])('but not %j', (rules) => expect(contradictionsIn(rules)).toEqual([]));
});
