// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { PAGES, type PageName } from '../../../contracts/plugin/pages.js';
import type { Send } from '../actions.js';
import { texts } from '../locales/en-US.js';
import { renderView } from './render-view.js';

const send = vi.fn<Send>(async () => ({ kind: 'accepted', billers: undefined }));
const show = (view: Parameters<typeof renderView>[0]): HTMLElement =>
  renderView(view, { texts, now: () => 0, send, remembered: {} });

it.each(Object.keys(PAGES) as PageName[])('the page %s has a heading that can take the focus', (page) => {
  const view = show({ page, destination: 'debit' });
  expect(view.dataset['page']).toBe(page);
  expect(view.querySelector('h1')!.textContent).not.toBe('');
  expect(view.querySelector('h1')!.tabIndex).toBe(-1);
});

it.each([
  ['verification-failure', ['retry']],
  ['could-not-be-verified', ['retry']],
  ['no-match', ['retry']],
  ['terminal-failure', ['continue']],
  ['confirmation', ['confirm', 'cancel']],
  ['max-attempts', []],
  ['success', []],
] as const)('on the page %s the recipient can %j', (page, actions) => {
  const sent = actions.map((_, index) => {
    send.mockClear();
    show({ page }).querySelectorAll('button')[index]!.click();
    return send.mock.calls[0]![0].action;
  });
  expect(sent).toEqual(actions);
  expect(show({ page }).querySelectorAll('button')).toHaveLength(actions.length);
});

it('a failure says its status and how often one may try again', () => {
  const text = show({ page: 'verification-failure', status: 753, attempts_left: 0 }).textContent;
  expect(text).toContain('Status 753');
  expect(text).toContain('Attempts left: 0');
});

it('the reason for the developer is English, whatever the language of the page', () => {
  const reason = show({ page: 'expired', message: 'too late' }).querySelector<HTMLElement>('.developer')!;
  expect([reason.textContent, reason.lang, reason.dir]).toEqual(['too late', 'en', 'ltr']);
});
