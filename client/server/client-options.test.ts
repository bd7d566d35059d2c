import { describe, expect, it } from 'vitest';
import { createIngoClient, type IngoClientOptions } from './index.js';

const GOOD: IngoClientOptions = {
  baseUrl: 'https://ingo.example',
  username: 'test',
  secret: 'hunter2-hunter2',
};

describe('createIngoClient', () => {
  it('accepts an address with or without a path and a slash', () => {
    for (const baseUrl of ['https://ingo.example', 'http://localhost:4010/', 'https://proxy.example/ingo']) {
      expect(createIngoClient({ ...GOOD, baseUrl }).toJSON().baseUrl).toMatch(baseUrl);
    }
  });

  it('has the gateway on the host of the Session API, unless told otherwise', () => {
    expect(createIngoClient(GOOD).toJSON()).toMatchObject({ gatewayUrl: 'https://ingo.example/' });
    const apart = { ...GOOD, gatewayUrl: 'https://pay.example', participantId: '00042' };
    expect(createIngoClient(apart).toJSON()).toMatchObject({
      gatewayUrl: 'https://pay.example/',
      participantId: 42,
    });
  });

  it.each([
    [{ baseUrl: undefined }, /baseUrl must be an absolute URL, got undefined\. Use an address such as/],
    [{ baseUrl: 'ingo.example' }, /baseUrl must be an absolute URL, got "ingo\.example"/],
    [{ baseUrl: 'ftp://ingo.example' }, /baseUrl must begin with https/],
    [{ baseUrl: 'https://u:p@ingo.example' }, /baseUrl must not hold a username or password/],
    [{ baseUrl: 'https://ingo.example?x=1' }, /baseUrl must be the address alone/],
    [
      { baseUrl: 'https://ingo.example/api/v1/sessions/point-in-time/plugin' },
      /baseUrl must be the address alone/,
    ],
    [{ username: '' }, /username must be a non-empty string, got an empty one/],
    [{ username: undefined }, /username must be a non-empty string, got undefined/],
    [{ username: 'a"b' }, /username must be printable ASCII/],
    [{ secret: '' }, /secret must be a non-empty string, got an empty one/],
    [{ secret: undefined }, /secret must be a non-empty string, got undefined/],
    [{ timeoutMs: 0 }, /timeoutMs must be a whole number from 1 to 2147483647, got 0/],
    [{ timeoutMs: '10s' }, /timeoutMs must be a whole number .* got 10s/],
    [{ maxRetries: -1 }, /maxRetries must be a whole number from 0 to 100, got -1/],
    [
      { gatewayUrl: 'payapi.example' },
      /gatewayUrl must be an absolute URL, got "payapi\.example"\. Use .*payapi-sandbox/,
    ],
    [
      { gatewayUrl: 'https://pay.example/gateway/process' },
      /gatewayUrl must be the address alone, without "\/gateway\/process"/,
    ],
    [{ participantId: 0 }, /participantId must be the number of 1 to 5 digits that Ingo issued, got 0/],
    [{ participantId: '' }, /participantId must be .* got ""/],
    [{ participantId: '123456' }, /participantId must be .* got "123456"/],
    [{ participantId: Number.NaN }, /participantId must be .* got/],
    [{ standInSeconds: 0 }, /standInSeconds must be a whole number from 1 to 3600, got 0/],
    [{ resends: -1 }, /resends must be a whole number from 0 to 100, got -1/],
    [{ gatewayTimeoutMs: 0.5 }, /gatewayTimeoutMs must be a whole number .* got 0\.5/],
    [{ signedHeaders: ['x-dat'] }, /"x-dat" is in the list of signed headers/],
    [{ signedHeaders: [] }, /list of signed headers is empty/],
    [{ algorithm: 'hmac-sha1' }, /algorithm must be one of/],
  ])('refuses %j, and says what was expected', (wrong, message) => {
    const make = () => createIngoClient({ ...GOOD, ...wrong } as IngoClientOptions);
    expect(make).toThrow(TypeError);
    expect(make).toThrow(message);
    expect(make).not.toThrow(/hunter2/);
  });
});
