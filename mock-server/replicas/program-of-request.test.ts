import { expect, it } from 'vitest';
import { namedProgram } from './program-of-request.js';

const AUTHORIZATION = 'hmac username="acme", algorithm="hmac-sha512", headers="date", signature="x"';

const ask = (method: string, url: string, authorization?: string) =>
  namedProgram({ method, url, headers: authorization === undefined ? {} : { authorization } });

it.each([
  ['POST', '/api/v1/sessions/point-in-time/plugin'],
  ['POST', '/gateway/process--ach'],
])('%s %s belongs to the program that signs, whether or not its signature is right', (method, path) => {
  expect(ask(method, path, AUTHORIZATION)).toEqual({ username: 'acme' });
  expect(ask(method, path)).toEqual({});
  expect(ask(method, path, 'Basic dGVzdA==')).toEqual({});
});

it.each([
  ['GET', '/_sandbox/api/clock?program=acme', { username: 'acme' }],
  ['GET', '/_sandbox/api/programs?program=acme', { username: 'acme' }],
  ['GET', '/_sandbox/api/sessions/s1?program=acme', { username: 'acme' }],
  ['PATCH', '/_sandbox/api/programs/ac%20me', { username: 'ac me' }],
  ['GET', '/sdk/ingo.js?program=acme', { username: 'acme' }],
])('%s %s names its program', (method, url, named) => {
  expect(ask(method, url)).toEqual(named);
});

it.each([
  ['GET', '/session/s1?t=1&h=2'],
  ['GET', '/session/s1/stream?c=x'],
  ['POST', '/session/s1/actions'],
  ['GET', '/_sandbox/api/sessions/s1'],
  ['POST', '/_sandbox/api/sessions/s1/events'],
])('%s %s belongs to the program of its session', (method, url) => {
  expect(ask(method, url)).toEqual({ session: 's1' });
});

it.each([
  ['GET', '/'],
  ['GET', '/metrics'],
  ['GET', '/_sandbox/health'],
  ['GET', '/_sandbox/'],
  ['GET', '/_sandbox/journal/1?format=text'],
  ['POST', '/_sandbox/api/programs'],
  ['GET', '/assets/1/page.js'],
])('%s %s is answered by any replica', (method, url) => {
  expect(ask(method, url)).toEqual({ any: true });
});

it.each([
  ['GET', '/_sandbox/api/clock'],
  ['GET', '/_sandbox/api/clock?program=a&program=b'],
  ['POST', '/_sandbox/api/trigger'],
  ['GET', '/nowhere'],
  ['GET', '/api/v1/sessions/point-in-time/plugin'],
])('%s %s belongs to the default program', (method, url) => {
  expect(ask(method, url, AUTHORIZATION)).toEqual({});
});
