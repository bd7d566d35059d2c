import { expect, it } from 'vitest';
import { acceptsHtml } from './accepts-html.js';

it.each([
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', true],
  ['application/json, text/html;q=0.5', true],
  ['TEXT/HTML; charset=utf-8', true],
  ['text/html;q=0', false],
  ['application/json', false],
  ['*/*', false],
  [undefined, false],
])('Accept: %s comes from a browser that opens a page: %s', (accept, expected) => {
  expect(acceptsHtml(accept === undefined ? {} : { accept })).toBe(expected);
});
