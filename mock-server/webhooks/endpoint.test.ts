import { describe, expect, it } from 'vitest';
import { guardedLookup, readEndpoint } from './endpoint.js';

/** Looks a name up where every name has one address. */
const looked = (host: string, all: boolean, address: string) =>
  new Promise((resolve, reject) => {
    const lookup = guardedLookup((_host, _options, callback) => callback(null, [{ address, family: 4 }]));
    lookup(host, { all }, (error, found) => (error ? reject(error) : resolve(found)));
  });

describe('a host name', () => {
  it('of this machine that resolves elsewhere is not called', async () => {
    const elsewhere = '203.0.113.7';
    const refusal = '"localhost" resolves to 203.0.113.7, which is beyond this machine';
    await expect(looked('localhost', false, elsewhere)).rejects.toThrow(refusal);
    await expect(looked('hooks.localhost', true, elsewhere)).rejects.toThrow('beyond this machine');
  });

  it('is looked up with every address of it, as the connection asked', () => {
    const asked: unknown[] = [];
    guardedLookup((host, options) => asked.push(host, options))(
      'hooks.example',
      { family: 4 },
      () => undefined,
    );
    expect(asked).toEqual(['hooks.example', { family: 4, all: true }]);
  });

  it('without an address fails as the look-up failed', async () => {
    const failed = new Error('ENOTFOUND');
    const lookup = guardedLookup((_host, _options, callback) => callback(failed, undefined as never));
    const seen = await new Promise((resolve) => lookup('localhost', {}, (...given) => resolve(given)));
    expect(seen).toEqual([failed, '', 0]);
  });

  it.each(['169.254.169.254', '::ffff:169.254.169.254', 'fe80::1', 'fd00:ec2::254'])(
    'that is allowed, and resolves to %s later, is not called',
    async (address) => {
      await expect(looked('hooks.example', true, address)).rejects.toThrow('a link-local address');
    },
  );

  it('of this machine, and one that was allowed by name, resolve as they do', async () => {
    expect(await looked('localhost', false, '127.0.0.1')).toBe('127.0.0.1');
    const address = '203.0.113.7';
    expect(await looked('hooks.example', true, address)).toEqual([{ address, family: 4 }]);
  });
});

describe('an endpoint', () => {
  it.each([
    ['http://127.0.0.1:4020/a', []],
    ['http://[::1]:4020/', []],
    ['http://LOCALHOST/', []],
    ['http://app.localhost/', []],
    ['http://2130706433/', []], // 127.0.0.1 in another notation
    ['https://hooks.example/a?b=c', ['HOOKS.example']],
    ['http://[2001:db8::1]/', ['[2001:db8::1]']],
  ])('%s is taken', (url, allowed) => expect(readEndpoint(url, allowed)).toHaveProperty('url'));

  it.each([
    [
      'not a url',
      'The webhook endpoint "not a url" is no URL. Expected an address such as http://127.0.0.1:4020/webhooks.',
    ],
    [
      'ftp://127.0.0.1/',
      'The webhook endpoint "ftp://127.0.0.1/" begins with ftp://. Expected http:// or https://.',
    ],
    ...['http://jane@127.0.0.1/', 'http://:secret@127.0.0.1/'].map((url) => [
      url,
      'The webhook endpoint holds a username or password. Leave them out: nothing masks an address.',
    ]),
    [
      'http://[2001:db8::1]/',
      'The webhook endpoint "http://[2001:db8::1]/" is beyond this machine: "2001:db8::1" is not loopback. Allow it by name: --allow-webhook-host 2001:db8::1, or allowed_webhook_hosts in the config file.',
    ],
    ['x'.repeat(200), `The webhook endpoint "${'x'.repeat(200)}" is no URL.`],
    ['x'.repeat(201), `The webhook endpoint "${'x'.repeat(200)}…" is no URL.`],
  ])('%s is refused, with the reason and what to do', (url, problem) => {
    expect(readEndpoint(url, [])).toEqual({ problem: expect.stringContaining(problem) as string });
  });

  it.each([
    ...['http://169.254.169.254/', 'http://2852039166/', 'http://0251.0376.0251.0376/', 'http://0xa9fea9fe/'],
    ...['http://[::ffff:169.254.169.254]/', 'http://[::ffff:a00:1]/', 'http://[fe80::1]/', 'http://[::]/'],
    ...[
      'http://0/',
      'http://localhost@evil.example/',
      'http://evil.example#@localhost/',
      'http://localhost.evil.example/',
    ],
    ...[
      'http://127.0.0.1.nip.io/',
      'http://metadata.google.internal/',
      'file:///etc/passwd',
      'gopher://127.0.0.1/',
    ],
  ])('%s is refused, in whatever notation', (url) => {
    expect(readEndpoint(url, [])).toHaveProperty('problem');
    expect(readEndpoint(url, ['hooks.example'])).toHaveProperty('problem');
  });

  it('is not taken for a host whose name merely ends like one that is allowed', () => {
    expect(readEndpoint('https://evil-hooks.example/', ['hooks.example'])).toHaveProperty('problem');
  });
});
