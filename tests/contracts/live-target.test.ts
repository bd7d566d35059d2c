import { describe, expect, it } from 'vitest';
import { liveTarget } from './live-target.js';

const ENV = {
  INGO_LIVE_BASE_URL: 'https://iip-session-management-uat.ingo.money/',
  INGO_LIVE_USERNAME: 'u',
  INGO_LIVE_SECRET: 's3cret',
  INGO_LIVE_PARTICIPANT_ID: '12345',
};

describe('the target of a live check', () => {
  it('is what the environment says', () => {
    expect(liveTarget(ENV)).toEqual({
      target: { url: 'https://iip-session-management-uat.ingo.money', username: 'u', secret: 's3cret', participantId: 12345 },
    });
  }); // prettier-ignore

  it('is none where a variable is missing, which is said', () => {
    expect(liveTarget({ ...ENV, INGO_LIVE_SECRET: '' })).toEqual({
      skipped: expect.stringMatching(/NOTHING WAS CHECKED.*INGO_LIVE_SECRET not set/) as string,
    });
  });

  it.each([
    ['https://iip-session-management.ingo.money', 'production'],
    ['https://PAYAPI.ingo.money/gateway', 'production'],
    ['not an address', 'expected an address'],
  ])('is not %s', (INGO_LIVE_BASE_URL, reason) => {
    const { refused } = liveTarget({ ...ENV, INGO_LIVE_BASE_URL }) as { refused: string };
    expect(refused).toContain(reason);
    expect(refused).not.toContain('s3cret');
  });
});
