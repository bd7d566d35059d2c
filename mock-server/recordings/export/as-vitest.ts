import type { Recording } from '../recording.js';
import type { Exported } from './exported.js';
import { literal } from './literal.js';
import { testSource } from './test-source.js';

/** Writes a recording as a test of Vitest: pages are opened and acted on by `fetch`, without a browser. */
export const asVitest = (recording: Recording): Exported =>
  testSource(recording, {
    how: 'with pages opened by fetch',
    entry: 'ingo-sandbox/vitest',
    test: 'test as base',
    withProgram: (options) => `const test = base.extend({\n  ingoProgram: ${options},\n});`,
    options: '{ timeout: 60_000 }, ',
    fixtures: 'ingo',
    open: (opening, url, source) => {
      source.need('open');
      const { page, status, referer } = opening;
      const headers = referer === undefined ? '' : `, ${literal({ referer }, 2, 60)}`;
      return [
        ...source.awaited(opening, `const page${page} = `, `open(ingo, ${url}${headers})`),
        `expect(page${page}.status).toBe(${status});`,
      ];
    },
    act: (act, page, source) => source.awaited(act, '', `page${page}.act(${literal(act.action, 2, 20)})`),
    token: (page) => `await page${page}.token()`,
  });
