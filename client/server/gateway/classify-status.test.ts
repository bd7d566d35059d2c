import { describe, expect, it } from 'vitest';
import { STATUS_CODES } from '../../../contracts/status-codes/status-codes.js';
import { classifyStatus } from './classify-status.js';

describe('what a status means', () => {
  it('is known for every documented status of the gateway', () => {
    const meanings = STATUS_CODES.filter(({ places }) => places.includes('gateway')).map(
      ({ status }) => [status, classifyStatus(status, 'push')] as const,
    );
    expect(Object.fromEntries(meanings)).toEqual({
      100: 'done',
      101: 'done',
      102: 'accepted',
      103: 'accepted',
      104: 'in-progress',
      111: 'soft',
      112: 'soft',
      113: 'soft',
      400: 'refused',
      401: 'refused',
      402: 'refused',
      700: 'declined',
      1042: 'declined',
    });
  });

  it.each([
    [130, 'held'],
    [500, 'failed'],
    [603, 'declined'],
    [750, 'declined'],
    [851, 'declined'],
    [900, 'declined'],
  ])('%i is %s, by its family or by what webhooks say of it', (status, meaning) => {
    expect(classifyStatus(status, 'push')).toBe(meaning);
  });

  it.each([1106, 1108, 133, 617, 2000, 0])('%i, which no page explains, is no decline', (status) => {
    expect(classifyStatus(status, 'push')).toBe('unclear');
  });

  it('is unclear where a verification is answered as only a payment can be', () => {
    expect([102, 103, 130].map((status) => classifyStatus(status, 'verify'))).toEqual([
      'unclear',
      'unclear',
      'unclear',
    ]);
  });
});
