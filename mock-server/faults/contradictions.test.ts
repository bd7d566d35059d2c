import { describe, expect, it } from 'vitest';
import type { FaultRule, HoldRequest } from '../../contracts/generated/types.js';
import { contradictionsIn, holdContradictions } from './contradictions.js';

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
      'Rule 0 (malformed-json): it happens to signed calls and what the hosted page posts, and match is about the hosted page and the SDK script.',
    ],
    [
      [{ fault: 'latency', ms: { median: 20, p99: 10 } }],
      'Rule 0 (latency): ms has median 20 above p99 10; exchange them.',
    ],
    [
      [{ fault: 'sdk-slow', ms: { median: 1, p99: 2 } }],
      'Rule 0 (sdk-slow): ms is a range, expected one number.',
    ],
    [[{ fault: 'clock-skew' }], 'Rule 0 (clock-skew): by is missing.'],
    [
      [{ fault: 'clock-skew', by: '-366d' }],
      'Rule 0 (clock-skew): by -366d is too far, expected 365d at most.',
    ],
    [
      [{ fault: 'clock-skew', by: '6m', match: { path: '/session/*' } }],
      'Rule 0 (clock-skew): it happens to signed calls, and match is about the hosted page and what the hosted page posts.',
    ],
    [
      [{ fault: 'concurrency', match: { nth: 6 } }],
      'Rule 0 (concurrency): match.nth is about one call, and a limit about several at once; leave nth out.',
    ],
    [
      [{ fault: 'sdk-missing', match: { path: '/session/*' } }],
      'Rule 0 (sdk-missing): it happens to the SDK script, and match is about the hosted page and what the hosted page posts.',
    ],
    [
      [{ fault: 'message-lost', match: { path: '/session/*' } }],
      'Rule 0 (message-lost): match.path is for requests; a message is matched by event, nth and probability.',
    ],
    [
      [{ fault: 'frame-blocked', match: { event: 'TOKEN_SUCCESS' } }],
      'Rule 0 (frame-blocked): match.event is for messages, and this happens to the hosted page; leave it out.',
    ],
    [
      [{ fault: 'message-lost' }, { fault: 'message-doubled', match: { event: 'TOKEN_SUCCESS' } }],
      'Rule 1 (message-doubled): it can never fire, since rule 0 takes every message; put it first, or limit that one.',
    ],
    [
      [{ fault: 'reset-in' }, { fault: 'frame-blocked' }],
      'Rule 1 (frame-blocked): it can never fire, since rule 0 takes every request; put it first, or limit that one.',
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
    [
      [
        { fault: 'concurrency' },
        { fault: 'reset-before' },
        { fault: 'sdk-missing' },
        { fault: 'message-lost' },
      ],
    ],
    [[{ fault: 'sdk-missing', match: { path: '/sdk/ingo.*' } }]],
    [[{ fault: 'clock-skew', by: '-6m', match: { path: '/gateway/*', nth: 1 } }]],
    [[{ fault: 'reset-in', after: '1h', until: '2026-01-31T12:00:00Z' }]],
  ])('but not %j', (rules) => expect(contradictionsIn(rules)).toEqual([]));
});

describe('a breakpoint that contradicts itself is told so', () => {
  it.each<[HoldRequest, string[]]>([
    [
      { at: 'event', match: { path: '/x' } },
      ['match.path is not for events, which are matched by event, nth.'],
    ],
    [
      { at: 'webhook', match: { event: 'PAGE_LOAD' } },
      ['match.event is not for webhooks, which are matched by topic, nth.'],
    ],
    [
      { at: 'request', match: { method: 'GET', path: '/gateway/process' } },
      ['match.method GET does not fit /gateway/process; use POST.'],
    ],
    [{ at: 'request', match: { path: '/sdk/*', nth: 3 } }, []],
    [{ at: 'event' }, []],
  ])('%j', (request, sentences) => expect(holdContradictions(request)).toEqual(sentences));
});
