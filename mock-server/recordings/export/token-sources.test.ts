import { describe, expect, it } from 'vitest';
import { answered, came, recordingOf } from '../testing/recording-of.js';
import { recordedCalls } from './recorded-calls.js';
import { tokenSources } from './token-sources.js';

const TOKEN = 'token:0123456789abcdef';
const MASKED = '••••1234';
const BODY = { customer_account_token: TOKEN };
const told = (session: string, token = MASKED, event = 'TOKEN_SUCCESS') => ({
  ...{ kind: 'event', session, event, payload: { customer_account_token: token } },
});
const opened = (session: string, entry: number) =>
  came('GET', `/session/${session}?t=1`, '', { after: entry - 1, entry });
const page = (session: string, status = 200) =>
  answered('GET', `/session/${session}?t=1`, status, '', { session });
const paid = (entry: number, body: object = BODY) =>
  came('POST', '/gateway/process', body, { after: entry - 1, entry });
const payment = (token = MASKED) =>
  answered('POST', '/gateway/process', 200, '', { body: `{ "customer_account_token" : "${token}" }` });

function sourceIn(inputs: readonly object[], entries: readonly object[]) {
  const recording = recordingOf(inputs, entries);
  return tokenSources(recording, recordedCalls(recording).calls).get(TOKEN);
}

describe('the source of a token', () => {
  it('is the page that received it', () => {
    expect(
      sourceIn([opened('a', 1), opened('b', 2), paid(4)], [page('a'), page('b'), told('a'), payment()]),
    ).toEqual({
      page: 1,
    });
  });

  it('is the newest page of the session that opened before it came', () => {
    const inputs = [opened('a', 1), opened('a', 2), opened('a', 3), paid(5), opened('a', 6)];
    const entries = [page('a'), page('a'), page('a', 410), told('a'), payment(), page('a')];
    expect(sourceIn(inputs, entries)).toEqual({ page: 2 });
  });

  it('is of the newest event that has it, before the request', () => {
    const inputs = [opened('a', 1), opened('b', 2), paid(5)];
    const entries = [page('a'), page('b'), told('a'), told('b'), payment(), told('a')];
    expect(sourceIn(inputs, entries)).toEqual({ page: 2 });
    const others = [page('a'), page('b'), told('a'), told('b', '••••9999'), payment()];
    expect(sourceIn(inputs, others)).toEqual({ page: 1 });
    const another = [page('a'), page('b'), told('a'), told('b', MASKED, 'PAGE_LOAD'), payment()];
    expect(sourceIn(inputs, another)).toEqual({ page: 1 });
  });

  it('is the answer of the newest verification where no page received it', () => {
    const verified = (entry: number) => came('POST', '/gateway/verify', {}, { after: entry - 1, entry });
    const answer = (token = MASKED) =>
      answered('POST', '/gateway/verify', 200, { data: { customer_account_token: token } });
    expect(
      sourceIn(
        [verified(1), verified(2), verified(3), paid(4), verified(5)],
        [answer(), answer(), answer('••••9999'), payment(), answer()],
      ),
    ).toEqual({ call: 2 });
    expect(sourceIn([paid(1), verified(2)], [payment(), answer()])).toBeUndefined();
  });

  it('is not known where neither page nor answer had it', () => {
    expect(
      sourceIn([opened('a', 1), paid(3)], [page('a'), told('a', '••••9999'), payment()]),
    ).toBeUndefined();
    expect(sourceIn([paid(1)], [payment()])).toBeUndefined();
    expect(sourceIn([came('POST', '/gateway/process', BODY)], [])).toBeUndefined();
    expect(sourceIn([came('POST', '/gateway/process', {}, { entry: 1 })], [payment()])).toBeUndefined();
  });

  it('is that of the first request that has it', () => {
    const inputs = [opened('a', 1), paid(3), opened('b', 4), paid(6)];
    const entries = [page('a'), told('a'), payment(), page('b'), told('b'), payment()];
    expect(sourceIn(inputs, entries)).toEqual({ page: 1 });
  });

  it('is found for a body that JSON escapes', () => {
    const escaped = answered('POST', '/gateway/process', 200, '', {
      body: `{"customer\\u005faccount_token":"${MASKED}"}`,
    });
    expect(sourceIn([opened('a', 1), paid(3)], [page('a'), told('a'), escaped])).toEqual({ page: 1 });
  });
});
