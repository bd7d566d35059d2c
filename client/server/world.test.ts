import { describe, expect, it } from 'vitest';
import { realWorld } from './world.js';

describe('the real world', () => {
  it('wakes up after a sleep, and leaves nothing behind on a long-lived signal', async () => {
    const { signal } = new AbortController();
    await expect(realWorld.sleep(1, signal)).resolves.toBeUndefined();
    await expect(realWorld.sleep(1)).resolves.toBeUndefined();
  });

  it("ends a sleep with the signal's reason, whether it aborts before or during", async () => {
    const stop = new AbortController();
    const sleep = realWorld.sleep(60_000, stop.signal);
    stop.abort('enough');
    await expect(sleep).rejects.toBe('enough');
    await expect(realWorld.sleep(60_000, stop.signal)).rejects.toBe('enough');
  });

  it('has ids that are V4 UUIDs, random numbers below 1, and the time', () => {
    expect(realWorld.uuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(realWorld.random()).toBeLessThan(1);
    expect(realWorld.now()).toBeGreaterThan(Date.UTC(2025, 0));
  });
});
