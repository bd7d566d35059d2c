import { expect, it } from 'vitest';
import { GATEWAY_PATHS } from '../../../contracts/gateway/gateway-paths.js';
import { casesOf, created, request } from '../testing/journal-of.js';

const listeners = (...events: string[]) => ({ kind: 'listeners', session: 's', events }) as const;

it('listeners-missing is a page without one of the three that are required', () => {
  const required = ['TOKEN_SUCCESS', 'TERMINAL_FAILURE', 'MAX_VERIFICATION_ATTEMPTS_EXCEEDED'];
  expect(casesOf('listeners-missing', listeners(...required))).toEqual([]);
  expect(casesOf('listeners-missing', listeners('PAGE_LOAD', 'TOKEN_SUCCESS'))).toEqual([
    'The page that mounted session s has no listener for TERMINAL_FAILURE, MAX_VERIFICATION_ATTEMPTS_EXCEEDED.',
  ]);
  expect(casesOf('listeners-missing', listeners())).toHaveLength(1);
});

it.each([
  ['has an Origin', created('s', { headers: ['Origin', 'https://shop.example'] })],
  ['says where it is fetched from', created('s', { headers: ['sec-fetch-site', 'cross-site'] })],
  [
    'is a preflight',
    request(GATEWAY_PATHS.push, '', {
      method: 'OPTIONS',
      headers: ['Access-Control-Request-Method', 'POST'],
      refused: 'method-not-allowed',
    }),
  ],
])('call-signed-in-browser is a call that %s', (_, fact) => {
  expect(casesOf('call-signed-in-browser', fact)).toHaveLength(1);
});

it('call-signed-in-browser is an Authorization that goes with the page', () => {
  const headers = ['Authorization', 'hmac username="test"'];
  const page = request('/session/s?t=1&h=x', '', { method: 'GET', headers });
  expect(casesOf('call-signed-in-browser', page)).toHaveLength(1);
});

it('call-signed-in-browser is no call of the fetch of Node, and no page', () => {
  expect(casesOf('call-signed-in-browser', created('s', { headers: ['sec-fetch-mode', 'cors'] }))).toEqual(
    [],
  );
  const page = request('/session/s?t=1&h=x', '', {
    method: 'GET',
    headers: ['Sec-Fetch-Site', 'cross-site'],
  });
  expect(casesOf('call-signed-in-browser', page)).toEqual([]);
});
