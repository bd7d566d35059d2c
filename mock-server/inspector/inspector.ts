import { createHash } from 'node:crypto';
import fastifyStatic from '@fastify/static';
import type { FastifyPluginAsync } from 'fastify';
import { builtInspector, INSPECTOR_ICON, readBuiltInspector } from '../world/built-inspector.js';
import { PAGES } from './pages.js';

/** The inspector: a page for people, which knows the control API and nothing else. It holds no secret: the API asks for the token. */
export const inspector: FastifyPluginAsync = async (app) => {
  await app.register(fastifyStatic, { root: builtInspector(), serve: false, contentType: false });
  for (const { path } of Object.values(PAGES)) {
    app.get(path, (_request, reply) => reply.headers(PAGE_HEADERS).send(html()));
  }
  app.get('/_sandbox/assets/:version/app.js', (_request, reply) =>
    reply.headers(SCRIPT).sendFile('app.js', KEPT),
  );
  app.get('/_sandbox/assets/:version/app.css', (_request, reply) =>
    reply.headers(STYLE).sendFile('app.css', KEPT),
  );
};

/** The address changes with the file. */
const KEPT = { maxAge: '1y', immutable: true };
const NO_SNIFF = { 'x-content-type-options': 'nosniff' };
const SCRIPT = { ...NO_SNIFF, 'content-type': 'text/javascript; charset=utf-8' };
const STYLE = { ...NO_SNIFF, 'content-type': 'text/css; charset=utf-8' };

/** What it shows comes from strangers: no script but its own, and no other host. */
const PAGE_HEADERS = {
  ...NO_SNIFF,
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    'img-src data:',
    "frame-src 'self'", // the page of a session, to capture an account
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; '),
};

/** The page, the same for every address: its script reads what to show from that. */
function html(): string {
  const hash = createHash('sha256')
    .update(readBuiltInspector('app.js'))
    .update(readBuiltInspector('app.css'))
    .digest('hex');
  const folder = `/_sandbox/assets/${hash.slice(0, 12)}`;
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex"><meta name="color-scheme" content="light dark">',
    `<title>ingo-sandbox</title><link rel="icon" href="${INSPECTOR_ICON}">`,
    `<link rel="stylesheet" href="${folder}/app.css"></head>`,
    '<body><noscript>The inspector needs JavaScript; programs read /_sandbox/openapi.json.</noscript>',
    `<div id="app"></div><script src="${folder}/app.js" defer></script></body></html>\n`,
  ].join('\n');
}
