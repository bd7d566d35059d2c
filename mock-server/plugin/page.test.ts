import { expect, it } from 'vitest';
import { observed } from '../http/finding.js';
import { closedPage, openPage } from './page.js';

it('a page never runs what it is told to show', () => {
  const evil = "\"><script>alert('x')</script>&";
  for (const html of [openPage(evil), closedPage(observed('name', evil, evil))]) {
    expect(html).not.toContain('<script');
    expect(html).toContain('&#34;&#62;&#60;script&#62;alert(&#39;x&#39;)&#60;/script&#62;&#38;');
  }
});

it('a page is a whole document that says it is a sandbox', () => {
  expect(openPage('abc')).toMatch(
    /^<!doctype html><html lang="en">.*<title>.* SANDBOX<\/title>.*<\/html>\n$/s,
  );
  expect(closedPage(observed('name', 'It ended.', 'Refresh it.'))).toContain('<p>It ended. Refresh it.</p>');
});
