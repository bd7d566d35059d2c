import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { useSandbox } from '../../tests/builders/use-sandbox.js';
import { PAGES } from './pages.js';

const sandbox = useSandbox();
const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const get = (path: string, headers: Record<string, string> = {}) =>
  sandbox.fetch(new Request(`${sandbox.url}${path}`, { headers, redirect: 'manual' }));

it.each(Object.values(PAGES))('$path is a page that may load nothing of others', async ({ path }) => {
  const page = await get(path.replace(/:\w+/, '1'));
  expect(page.status).toBe(200);
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const policy = page.headers.get('content-security-policy')!;
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|http|\*/);
  const text = await page.text();
  expect(text).not.toMatch(/https?:(?!\/\/www\.w3\.org)/);
  for (const [, asset] of text.matchAll(/(?:src|href)="(\/[^"]+)"/g)) {
    const { status, headers } = await get(asset!);
    expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
  }
});

it('what a page loads is small: 80 kB compressed, in all', async () => {
  const text = await (await get('/_sandbox/')).text();
  const assets = [...text.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(async ([, asset]) =>
    (await get(asset!)).text(),
  );
  const parts = await Promise.all(assets);
  expect(parts).toHaveLength(2);
  const bytes = [text, ...parts].reduce((sum, part) => sum + gzipSync(part).length, 0);
  expect(bytes).toBeLessThanOrEqual(80_000);
});

it('a browser at / is sent to the inspector; a program reads plain text', async () => {
  const browser = await get('/', BROWSER);
  expect([browser.status, browser.headers.get('location')]).toEqual([302, '/_sandbox/']);
  const program = await get('/');
  expect(program.headers.get('content-type')).toMatch(/^text\/plain/);
  expect(await program.text()).toContain(`${sandbox.url}/_sandbox/`);
});

it('the address of an explanation opens its page in a browser, and is JSON or text for programs', async () => {
  const path = '/_sandbox/api/journal/1?program=test';
  const browser = await get(path, BROWSER);
  expect([browser.status, browser.headers.get('location')]).toEqual([
    303,
    '/_sandbox/journal/1?program=test',
  ]);
  expect((await get(path)).headers.get('content-type')).toMatch(/^application\/json/);
  expect((await get(`${path}&format=text`, BROWSER)).headers.get('content-type')).toMatch(/^text\/plain/);
});
