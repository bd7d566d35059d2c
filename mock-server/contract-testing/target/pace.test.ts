import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { unlimitedPace, paceOf, limitedPace } from './pace.js';

const target = (url: string, gatewayUrl = url) => ({
  url,
  gatewayUrl,
  username: 'u',
  secret: 's',
  participantId: 1,
});

describe('the pace', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is five requests in any second', async () => {
    const pace = limitedPace();
    const sent: number[] = [];
    const done = (async () => {
      for (let count = 0; count < 12; count += 1) {
        await pace.before();
        sent.push(Date.now());
      }
    })();
    await vi.runAllTimersAsync();
    await done;
    const within = (from: number): number => sent.filter((at) => at >= from && at < from + 1000).length;
    expect(Math.max(...sent.map(within))).toBe(5);
    expect(sent.at(-1)! - sent[0]!).toBe(2100);
  });

  it('is not limited on this machine, and is elsewhere', () => {
    expect(paceOf(target('http://127.0.0.1:4010'))).toBe(unlimitedPace);
    expect(paceOf(target('https://a.example'))).not.toBe(unlimitedPace);
    expect(paceOf(target('http://127.0.0.1:4010', 'https://a.example'))).not.toBe(unlimitedPace);
  });
});
