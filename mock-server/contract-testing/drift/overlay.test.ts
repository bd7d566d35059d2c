import { describe, expect, it } from 'vitest';
import { updateOverlay, verifiedFacts, type VerifiedFact } from './overlay.js';

const ANSWERS = {
  create: { seen: { outcome: 'accepted', http: '200', 'body.status': '"100"' }, violations: {} },
};
const LESSONS = [
  { reading: 'idempotencyMismatch', value: 'http-409', learned: true, probes: ['mismatch'] },
  { reading: 'eventPayload', value: 'flat', learned: false, why: 'not seen' },
] as const;
const fact = (name: string, on: string, target = 'a'): VerifiedFact => ({
  ...{ fact: name, seen: 'x', target, on },
});

describe('what was seen live', () => {
  it('is every documented fact that was kept, and every reading that was learned', () => {
    expect(verifiedFacts(ANSWERS, LESSONS, 'a', '2026-11-24')).toEqual([
      { fact: 'create outcome', seen: 'accepted', target: 'a', on: '2026-11-24' },
      { fact: 'create http', seen: '200', target: 'a', on: '2026-11-24' },
      { fact: 'reading idempotencyMismatch', seen: 'http-409', target: 'a', on: '2026-11-24' },
    ]);
  });

  it('replaces what the same target showed before, and strikes out what it no longer does', () => {
    const before = { verified: [fact('create http', '2026-01-01'), fact('create outcome', '2026-01-01')] };
    const now = [fact('create http', '2026-11-24')];
    expect(updateOverlay(before, now, 'a')).toEqual({ verified: now });
  });

  it('leaves what other targets showed, and readings that were not looked at', () => {
    const others = [fact('create http', '2026-01-01', 'b'), fact('reading tracerToken', '2026-01-01')];
    const now = [fact('create http', '2026-11-24')];
    expect(updateOverlay({ verified: others }, now, 'a').verified).toEqual([now[0], ...others]);
  });

  it('leaves what only a browser shows where none was used, and replaces it where one was', () => {
    const ofBrowser = ['mount events', 'reading eventPayload', 'reading tracerToken'];
    const before = { verified: ofBrowser.map((name) => fact(name, '2026-01-01')) };
    const requests = [fact('create http', '2026-11-24'), fact('reading dateHeader', '2026-11-24')];
    const kept = updateOverlay(before, requests, 'a').verified.map((entry) => entry.fact);
    expect(kept).toEqual(['create http', 'mount events', 'reading dateHeader', 'reading eventPayload']);
    const now = [...requests, fact('mount mount', '2026-11-24')];
    expect(updateOverlay(before, now, 'a')).toEqual({ verified: [now[0], now[2], now[1]] });
  });
});
