import { describe, expect, it } from 'vitest';
import type { Reply } from '../target/exchange.js';
import { observe, type Look } from './observation.js';

const NOW = Date.UTC(2026, 10, 24, 12);
const ID = '0b6b5f0e-6d0b-4b5a-9a57-0d6f3a1f6f11';
const look = (given: Partial<Look> = {}): Look => ({ sent: ['mine'], known: new Map(), now: NOW, ...given });
const reply = (body: unknown, given: Partial<Reply> = {}): Reply => ({
  status: 200,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
  took: 5,
  ...given,
});
const seen = (body: unknown, given?: Partial<Reply>, how?: Partial<Look>) =>
  observe(reply(body, given), look(how)).seen;

describe('an observation', () => {
  it('says no more than the reason where no answer came', () => {
    expect(observe({ failure: 'timeout', why: 'no answer within 10 s' }, look()).seen).toEqual({
      answer: 'none: no answer within 10 s',
    });
  });

  it.each([
    [{ a: ID }, 'UUID'],
    [{ a: 'mine' }, 'as sent'],
    [{ a: 'other' }, 'text'],
    [{ a: '' }, 'empty text'],
    [{ a: 5 }, 'number'],
    [{ a: true }, 'boolean'],
    [{ a: null }, 'null'],
    [{ a: [] }, 'empty list'],
    [{ a: '01/31/2026' }, 'day'],
    [{ a: '2026-11-24T12:00:31.5Z' }, 'instant, 30 s ahead'],
    [{ a: '2026-11-24T11:59:00Z' }, 'instant, 60 s ago'],
  ])('sees the kind of %j: %s', (body, kind) => {
    expect(seen(body)['body.a']).toBe(kind);
  });

  it('sees an instant by the clock of the server', () => {
    const headers = { 'content-type': 'application/json', date: 'Tue, 24 Nov 2026 11:00:00 GMT' };
    expect(seen({ a: '2026-11-24T11:05:00Z' }, { headers })['body.a']).toBe('instant, 300 s ahead');
  });

  it('knows an id again', () => {
    expect(seen({ a: ID }, {}, { known: new Map([[ID, 'create']]) })['body.a']).toBe('the UUID of create');
  });

  it('tells a number from text where a status stands', () => {
    expect(seen({ status: 100 })['body.status']).toBe('100');
    expect(seen({ status: '100' })['body.status']).toBe('"100"');
  });

  it.each<[string, unknown, Partial<Reply>, string]>([
    ['a page', '<!doctype html>', {}, 'accepted'],
    ['status 101', { status: 101 }, {}, 'accepted'],
    ['status 100 of a pull', { response: { status: '100' } }, {}, 'accepted'],
    ['status 13723', { status: 13723 }, {}, 'refused'],
    ['HTTP 401', { message: 'no' }, { status: 401 }, 'refused'],
    ['a redirect', '', { status: 302 }, 'refused'],
  ])('%s counts as %4$s', (_, body, given, outcome) => {
    expect(seen(body, given)['outcome']).toBe(outcome);
  });

  it('names the fields of a refusal, and headers that are not those of the transport', () => {
    const headers = { 'content-type': 'application/json', date: 'x', 'x-sandbox-notice': 'x', server: 'x' };
    expect(seen({ message: 'no', code: 1 }, { status: 401, headers })).toMatchObject({
      ...{
        body: 'JSON with code, message',
        'header server': 'sent',
        'header content-type': 'application/json',
      },
    });
    expect(seen({}, { headers })).not.toHaveProperty(['header x-sandbox-notice']);
  });

  it('says where an answer that was served breaks its schema', () => {
    const body = { status: 100, client_message: 'Success', data: { session_identifier: 5 } };
    const { violations } = observe(reply(body), look({ contract: 'sessionResponse' }));
    expect(Object.keys(violations)).toEqual(
      expect.arrayContaining(['body.data.session_identifier', 'body.data.authorized_url']),
    );
  });

  it('takes an authorized_url apart', () => {
    const hash = encodeURIComponent(Buffer.alloc(32, 250).toString('base64'));
    const authorized_url = `https://a.example/session/${ID}?t=638000000000000000&h=${hash}`;
    expect(seen({ status: 100, data: { authorized_url } })).toMatchObject({
      'body.data.authorized_url': 'http(s)://…/session/{session_identifier}',
      'body.data.authorized_url ?t': '18 digits',
      'body.data.authorized_url ?h': 'Base64 of 32 bytes',
    });
    const bare = { status: 100, data: { authorized_url: `https://a.example/session/${ID}` } };
    expect(seen(bare)).toMatchObject({ 'body.data.authorized_url ?': 'no query' });
  });

  it.each([
    ['12345_', 'digits_UUID'],
    ['90018_1776970034_', 'digits_digits_UUID'],
    ['', 'UUID'],
  ])('sees how a tracer token is written in a page: %s<uuid>', (front, words) => {
    expect(seen(`<html>{"tracer_token":"${front}${ID}"}</html>`)['tracer_token']).toBe(words);
  });
});
