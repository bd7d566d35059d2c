import { expect, it } from 'vitest';
import { breakpointInWords, heldInWords, holdRequest, type HoldChoice } from './hold-request.js';

const CHOICE: HoldChoice = { at: 'request', path: '', event: '', topic: '', nth: '' };

it.each<[string, Partial<HoldChoice>, object, string]>([
  ['anything', {}, { at: 'request' }, 'the next request'],
  [
    'a path, and the second',
    { path: ' /gateway/* ', nth: '2' },
    { at: 'request', match: { path: '/gateway/*', nth: 2 } },
    'no. 2, a request to /gateway/*',
  ],
  [
    'an event, without the path that was typed before',
    { at: 'event', path: '/x', event: 'TOKEN_SUCCESS' },
    { at: 'event', match: { event: 'TOKEN_SUCCESS' } },
    'the next event TOKEN_SUCCESS',
  ],
])('a breakpoint is made of what was chosen: %s', (_, choice, body, words) => {
  const request = holdRequest({ ...CHOICE, ...choice });
  expect(request).toEqual(body);
  expect(breakpointInWords(request)).toBe(words);
});

it('what is held is named without its query, which holds the proof of a URL', () => {
  expect(heldInWords({ at: 'request', method: 'GET', target: '/session/1?t=2&h=3' })).toBe('GET /session/1');
});
