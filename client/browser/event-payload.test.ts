import { describe, expect, it } from 'vitest';
import { flatPayload } from './event-payload.js';

const FIELDS = { session_identifier: 's', customer_account_token: 't' };

describe('a payload is read', () => {
  it.each([
    ['flat', FIELDS],
    ['under content', { content: FIELDS }],
    ['flat and under content', { ...FIELDS, content: FIELDS }],
  ])('%s', (_, data) => {
    expect(flatPayload(data)).toEqual(FIELDS);
  });

  it.each([undefined, null, 'text', 7, { content: null }])('as empty where it is %j', (data) => {
    expect(flatPayload(data)).toEqual({});
  });
});
