import type { Finding } from '../http/finding.js';

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

const page = (title: string, text: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} · SANDBOX</title></head>` +
  `<body><main><p>SANDBOX</p><h1>${title}</h1><p>${text}</p></main></body></html>\n`;

/** What a genuine, live authorized URL shows. */
export const openPage = (sessionId: string): string =>
  page('Session open', `Session ${escapeHtml(sessionId)} is mounted.`);

/** Why a URL does not open. */
export const closedPage = ({ what, fix }: Finding): string =>
  page('This page cannot be opened', `${escapeHtml(what)} ${escapeHtml(fix)}`);
