import { describe, expect, it } from 'vitest';
import { createIngoClient, type IngoClientOptions } from './index.js';

const GOOD: IngoClientOptions = {
  baseUrl: 'https://ingo.example',
  username: 'test',
  secret: 'hunter2-hunter2',
};

/** Options that cannot be right. */
const WRONG = [
  { baseUrl: undefined },
  { baseUrl: 'ingo.example' },
  { baseUrl: 'ftp://ingo.example' },
  { baseUrl: 'https://u:p@ingo.example' },
  { baseUrl: 'https://ingo.example?x=1' },
  { baseUrl: 'https://ingo.example/api/v1/sessions/point-in-time/plugin' },
  { username: '' },
  { username: undefined },
  { username: 'a"b' },
  { secret: '' },
  { secret: undefined },
  { timeoutMs: 0 },
  { timeoutMs: '10s' },
  { maxRetries: -1 },
  { gatewayUrl: 'payapi.example' },
  { gatewayUrl: 'https://pay.example/gateway/process' },
  { participantId: 0 },
  { participantId: '' },
  { participantId: '123456' },
  { participantId: Number.NaN },
  { standInSeconds: 0 },
  { resends: -1 },
  { gatewayTimeoutMs: 0.5 },
  { signedHeaders: ['x-dat'] },
  { signedHeaders: [] },
  { algorithm: 'hmac-sha1' },
  { secret: 7 },
  { username: 7 },
  { participantId: 'x1' },
  { participantId: '1x' },
  { participantId: true },
  { participantId: ['7'] },
  { participantId: 1.5 },
  { participantId: 99_999.5 },
  { participantId: 100_000 },
  { participantId: {} },
  { baseUrl: 7 },
  { baseUrl: 'https://:p@ingo.example' },
  { baseUrl: 'https://ingo.example#x' },
  { maxRetries: 101 },
  { timeoutMs: 2 ** 31 },
];

function errorOf(options: IngoClientOptions): string {
  try {
    createIngoClient(options);
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
    return (error as Error).message;
  }
  throw new Error('It was taken.');
}

describe('createIngoClient', () => {
  it('accepts an address with or without a path and a slash', () => {
    for (const baseUrl of ['https://ingo.example', 'http://localhost:4010/', 'https://proxy.example/ingo']) {
      expect(createIngoClient({ ...GOOD, baseUrl }).toJSON().baseUrl).toMatch(baseUrl);
    }
  });

  it('has the gateway on the host of the Session API, unless told otherwise', () => {
    expect(createIngoClient(GOOD).toJSON()).toMatchObject({ gatewayUrl: 'https://ingo.example/' });
    expect(createIngoClient({ ...GOOD, participantId: 99_999 }).toJSON()).toMatchObject({
      participantId: 99_999,
    });
    const apart = { ...GOOD, gatewayUrl: 'https://pay.example', participantId: '00042' };
    expect(createIngoClient(apart).toJSON()).toMatchObject({
      gatewayUrl: 'https://pay.example/',
      participantId: 42,
    });
  });

  it('refuses what cannot be right, says what was expected, and never shows the secret', async () => {
    const lines = WRONG.map((wrong) => {
      const message = errorOf({ ...GOOD, ...wrong } as IngoClientOptions);
      expect(message).not.toContain('hunter2');
      const [[name, value]] = Object.entries(wrong) as [[string, unknown]];
      return `${name}: ${JSON.stringify(value)}\n  ${message}\n`;
    });
    await expect(lines.join('')).toMatchFileSnapshot('golden/option-errors.txt');
  });
});
