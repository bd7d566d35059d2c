import { describe, expect, it } from 'vitest';
import type { SessionRecord } from '../stores/records.js';
import { keptUntil, KEY_LIFE } from './retention.js';

const HOUR = 3_600_000;
const session = (changes: Partial<SessionRecord> = {}): SessionRecord => ({
  id: 'a',
  program: 'test',
  state: 'active',
  participant_unique_id1: '1',
  participant_unique_id2: '',
  host_uri: null,
  createdAt: 0,
  urlExpiresAt: 30_000,
  refreshes: 0,
  mountedTicks: null,
  idempotencyKey: null,
  body: '{}',
  scenario: null,
  attempts: 0,
  token: null,
  keepUntil: 0,
  ...changes,
});

describe('a session is kept', () => {
  it.each<[string, Partial<SessionRecord>, number]>([
    ['as long as its URL, when nobody can refresh it', {}, 30_000],
    ['as long as its key, when it has one', { idempotencyKey: 'k' }, KEY_LIFE],
    [
      'as long as its newest URL, when that outlives the key',
      { idempotencyKey: 'k', urlExpiresAt: 9 * HOUR },
      9 * HOUR,
    ],
    ['as long as its page may be open', { state: 'mounted' }, 3 * HOUR],
    ['while it waits for another mount', { state: 'active', mountedTicks: '1' }, 3 * HOUR],
    ['no longer than its URL once it has ended', { state: 'completed', mountedTicks: '1' }, 30_000],
    [
      'as long as its key once it has ended, which tells why a refresh is refused',
      { state: 'completed', idempotencyKey: 'k' },
      KEY_LIFE,
    ],
  ])('%s', (_, changes, expected) => {
    expect(keptUntil(session(changes), HOUR)).toBe(expected);
  });
});
