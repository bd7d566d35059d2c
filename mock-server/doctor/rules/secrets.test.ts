import { describe, expect, it } from 'vitest';
import { GATEWAY_PATHS } from '../../../contracts/gateway/gateway-paths.js';
import { casesOf, captured, created, pushed, request } from '../testing/journal-of.js';

const TOKEN = '0bef3f2d-3e17-4320-a865-39ffb6b96c2e';

describe('token-exposed', () => {
  it.each([
    ['the URL of a request', request(`${GATEWAY_PATHS.verify}?customer_account_token=********6c2e`, {})],
    ['the URL of a request', request(`${GATEWAY_PATHS.verify}?who=${TOKEN}`, {})],
    [
      'the header Referer',
      request(GATEWAY_PATHS.verify, {}, { headers: ['Referer', `https://a.example/thanks/${TOKEN}`] }),
    ],
    ['the header Idempotency-Key', created('s', { key: TOKEN })],
    ['participant_unique_id1', pushed(TOKEN.toUpperCase().replace('6C2E', '6c2e'), 100)],
  ])('is a token in %s', (place, fact) => {
    expect(casesOf('token-exposed', captured('s'), fact)).toEqual([
      `A customer_account_token is in ${place}.`,
    ]);
  });

  it('is no other UUID, no session id that ends alike, and nothing where no token was given out', () => {
    const other = TOKEN.replace('6c2e', '0000');
    expect(casesOf('token-exposed', captured('s'), created('s', { key: other }))).toEqual([]);
    expect(casesOf('token-exposed', captured(TOKEN), created(TOKEN))).toEqual([]);
    expect(casesOf('token-exposed', created('s', { key: TOKEN }))).toEqual([]);
    expect(casesOf('token-exposed', captured('s'), pushed('order-1', 100))).toEqual([]);
  });
});

it.each([
  ['the header X-Client-Secret', { headers: ['X-Client-Secret', '••••••••'] }],
  ['the body, in the field "secret"', { body: '{"secret" : "••••••••"}' }],
])('secret-sent is a secret in %s', (place, more) => {
  expect(casesOf('secret-sent', request(GATEWAY_PATHS.push, {}, more))).toEqual([
    `A secret was sent in ${place}.`,
  ]);
});

it('secret-sent is a secret in the URL, and no field that only sounds like it', () => {
  expect(casesOf('secret-sent', request(`${GATEWAY_PATHS.push}?secret=********`, {}))).toHaveLength(1);
  expect(casesOf('secret-sent', request(GATEWAY_PATHS.push, {}, { body: '{"secretary":"Jane"}' }))).toEqual(
    [],
  );
});

it.each([
  ['jane@example.com', ['participant_unique_id1 is an e-mail address.']],
  ['123-45-6789', ['participant_unique_id1 is a social security number.']],
  ['••••••••1111', ['participant_unique_id1 is a card number.']],
  ['order-123-45-6789', []],
  ['2026013112', []],
])('personal-data-in-id of %s', (id, cases) => {
  expect(casesOf('personal-data-in-id', pushed(id, 100))).toEqual(cases);
});
