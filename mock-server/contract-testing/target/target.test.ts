import { describe, expect, it } from 'vitest';
import { DEFAULT_PROGRAM } from '../../programs/programs.js';
import { readTarget } from './target.js';

const LIVE = {
  INGO_LIVE_BASE_URL: 'https://iip-session-management-uat.ingo.money/',
  INGO_LIVE_USERNAME: 'u',
  INGO_LIVE_SECRET: 's3cret',
  INGO_LIVE_PARTICIPANT_ID: '77',
};

describe('a target', () => {
  it('is what the environment says, with the gateway of the same environment', () => {
    expect(readTarget({}, LIVE)).toEqual({
      url: 'https://iip-session-management-uat.ingo.money',
      gatewayUrl: 'https://payapi-sandbox.ingo.money',
      ...{ username: 'u', secret: 's3cret', participantId: 77 },
    });
  });

  it('is rather what the options say', () => {
    const options = {
      target: 'http://127.0.0.1:4021',
      gateway: 'http://127.0.0.1:4022',
      hostUri: 'https://a.example',
    };
    expect(readTarget(options, LIVE)).toEqual({
      ...{ url: 'http://127.0.0.1:4021', gatewayUrl: 'http://127.0.0.1:4022' },
      ...{ username: 'u', secret: 's3cret', participantId: 77, hostUri: 'https://a.example' },
    });
  });

  it('on this machine is asked as the default program, unless it is said otherwise', () => {
    const { username, secret } = DEFAULT_PROGRAM;
    expect(readTarget({ target: 'http://localhost:4021' }, {})).toMatchObject({ username, secret });
  });

  it.each<[string, Record<string, string>, Record<string, string>, string]>([
    ['without an address', {}, {}, 'no target: say --target <url>, or set INGO_LIVE_BASE_URL'],
    [
      'that is no address',
      { target: 'here' },
      {},
      '--target is "here", expected an origin without a path, such as http://127.0.0.1:4010',
    ],
    [
      'with a path',
      { target: 'http://localhost:1/api' },
      {},
      '--target is "http://localhost:1/api", expected an origin',
    ],
    [
      'of production',
      {},
      { ...LIVE, INGO_LIVE_BASE_URL: 'https://iip-session-management.ingo.money' },
      'INGO_LIVE_BASE_URL is https://iip-session-management.ingo.money, a host of production: it is never asked',
    ],
    [
      'with a gateway of production',
      { gateway: 'https://PAYAPI.ingo.money.' },
      LIVE,
      '--gateway is https://payapi.ingo.money., a host of production',
    ],
    [
      'elsewhere without credentials',
      { target: 'https://a.example' },
      {},
      'https://a.example needs credentials: --username, or INGO_LIVE_USERNAME',
    ],
    [
      'elsewhere without a secret',
      {},
      { ...LIVE, INGO_LIVE_SECRET: '' },
      'needs credentials: --secret, or INGO_LIVE_SECRET',
    ],
    [
      'whose participant is no number',
      { target: 'http://localhost:1', participantId: 'x' },
      {},
      '--participant-id is "x", expected a whole number',
    ],
  ])('%s is refused', (_, options, environment, words) => {
    expect(() => readTarget(options, environment)).toThrow(words);
    expect(() => readTarget(options, environment)).not.toThrow('s3cret');
  });
});
