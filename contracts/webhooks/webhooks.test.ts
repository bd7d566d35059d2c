import { describe, expect, it } from 'vitest';
import { DEFAULT_READINGS } from '../readings/readings.js';
import { statusCode } from '../status-codes/status-codes.js';
import { DESTINATIONS } from '../plugin/funding-destinations.js';
import { VERIFICATION_FAILURES, type VerificationFailure } from '../plugin/verification-failures.js';
import { verificationWebhooks } from './consequences.js';
import { retryWait } from './retry-schedule.js';
import { TOPICS, WEBHOOK_TOPICS } from './topics.js';

describe('every topic', () => {
  it.each(TOPICS)('%s has statuses of the table, a grade and a source', (topic) => {
    const { statuses, grade, source } = WEBHOOK_TOPICS[topic];
    expect(statuses.filter((status) => !statusCode(status))).toEqual([]);
    expect(['documented', 'inferred']).toContain(grade);
    expect(source.length).toBeGreaterThan(10);
  });
});

describe('the waits between repetitions', () => {
  it('double up to an hour, and end after a day', () => {
    const waits = Array.from({ length: 33 }, (_, index) => retryWait('exponential', index + 1));
    expect(waits.slice(0, 4)).toEqual([5000, 10_000, 20_000, 40_000]);
    expect(Math.max(...waits.map((wait) => wait ?? 0))).toBe(3_600_000);
    const day = 24 * 3_600_000;
    const total = waits.reduce<number>((sum, wait) => sum + (wait ?? 0), 0);
    expect(total).toBeGreaterThan(0.9 * day);
    expect(total).toBeLessThan(1.1 * day);
    expect(waits.slice(-2)).toEqual([3_600_000, undefined]);
  });

  it('are ten minutes by the reading "every-minute"', () => {
    const waits = Array.from({ length: 11 }, (_, index) => retryWait('every-minute', index + 1));
    expect(waits).toEqual([...Array<number>(10).fill(60_000), undefined]);
  });

  it('are none by the reading "none"', () => expect(retryWait('none', 1)).toBeUndefined());
});

describe('a verification', () => {
  it('leads to webhooks by its status, its destination and the reading', async () => {
    const statuses = [
      100,
      ...(Object.keys(VERIFICATION_FAILURES).map(Number) as VerificationFailure[]),
    ] as const;
    const lines = statuses.flatMap((status) =>
      DESTINATIONS.flatMap((destination) =>
        [false, true].map((all) => {
          const fact = { status, destination, comparesRecipient: true };
          const webhooks = verificationWebhooks(fact, all);
          for (const { topic } of webhooks) expect(TOPICS).toContain(topic);
          const names = webhooks.map(
            (webhook) => `${webhook.topic.replace(/^.*verification\./, '')} ${webhook.status}`,
          );
          return `${status} ${destination}, ${all ? 'all' : 'failures'}: ${names.join(', ') || 'none'}`;
        }),
      ),
    );
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/verifications.txt');
  });

  it('that passed tells each check, where the reading says all', () => {
    const fact = { status: 100, destination: 'ach', comparesRecipient: true } as const;
    expect(verificationWebhooks(fact, false).map(({ status }) => status)).toEqual([1103]);
    expect(
      verificationWebhooks(fact, true).map(({ topic }) => topic.split('.').slice(-3, -1).join('.')),
    ).toEqual(['verification.rvdm', 'ach.rnv', 'ach.anv', 'ach.nav']);
  });

  it('tells nothing of an account at a biller, for which no category is published', () => {
    expect(
      verificationWebhooks({ status: 700, destination: 'billpay', comparesRecipient: false }, true),
    ).toEqual([]);
    expect(DEFAULT_READINGS.accountVerificationWebhooks).toBe('failures');
  });
});
