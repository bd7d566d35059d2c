import { expect, test } from './fixtures.js';
import { openInspector } from './inspector.js';
import { MountedPage } from '../http/mounted-page.js';
import { expectAccessible } from './page-axe.js';

test('a session opens as a timeline whose marks and lines are one: by pointer, by keyboard, by address', async ({
  page,
  sandbox,
  program,
}) => {
  await program.nextScenario('terminal-failure');
  const { id, authorizedUrl } = await program.createSession({ recipient: { first_name: 'Jane' } });
  await program.advance('10s');
  const mounted = await MountedPage.mount(authorizedUrl);
  await mounted.event('TERMINAL_FAILURE');
  mounted.close();

  await openInspector(page, sandbox, program, `sessions/${id}`);
  const timeline = page.getByRole('region', { name: 'Timeline' });
  const list = page.getByRole('list', { name: 'What happened in this session' });
  const detail = page.getByRole('article');
  for (const lane of ['Your server', 'iFrame', 'Recipient', 'Clock'])
    await expect(timeline.getByRole('link', { name: new RegExp(`^${lane},`) }).first()).toBeVisible();
  await expect(timeline).toContainText('10 s');
  // What it begins with says how the session stands, and which page says so.
  await expect(detail.getByRole('heading', { level: 2 })).toHaveText('TERMINAL_FAILURE');
  await expect(detail).toContainText(/documented.*docs\/iframe\/session\/events/);

  const line = list.getByRole('link', { name: /Create session/ });
  const mark = timeline.getByRole('link', { name: /Create session/ });
  await line.hover();
  await expect(mark).toHaveClass(/marked/);
  await mark.hover();
  await expect(line).toHaveClass(/marked/);
  await mark.click();
  await expect(line).toHaveAttribute('aria-current', 'true');
  await expect(detail).toContainText('recipient_information');
  await expect(page).toHaveURL(/entry=\d+/);

  await mark.focus();
  await page.keyboard.press('ArrowRight');
  await expect(timeline.getByRole('link', { name: /advanced by 10s/ })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('End');
  const last = timeline.getByRole('link').last();
  await expect(last).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(last).toHaveAttribute('aria-current', 'true');

  const width = () => timeline.locator('.timeline-area').evaluate((area) => area.clientWidth);
  const before = await width();
  await page.keyboard.press('+');
  await expect.poll(width).toBeGreaterThan(before);
  await page.keyboard.press('0');
  await expect.poll(width).toBe(before);

  await expectAccessible(page, page.mainFrame(), 'session');
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(page, page.mainFrame(), 'session, narrow');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('an entry of an unknown kind, and one that cannot be read, hide no other', async ({
  page,
  sandbox,
  program,
}) => {
  await program.createSession({ recipient: { first_name: 'Jane' } });
  const known = await program.journal();
  let asked = 0;
  await page.route(/journal\/stream/, (route) => {
    if (asked++ > 0) return undefined; // as a connection that hangs
    const frames = [
      ...known.map((entry) => JSON.stringify(entry)),
      '{"seq": broken',
      JSON.stringify({ seq: 100, at: known[0]!.at, kind: 'of next year', colour: '<b>green</b>' }),
      JSON.stringify({ seq: 101, at: known[0]!.at, kind: 'request', session: 'x' }),
    ];
    const body = frames.map((data) => `event: any\ndata: ${data}\n\n`).join('');
    return route.fulfill({ contentType: 'text/event-stream', body });
  });
  const url = new URL(`/_sandbox/journal?program=${program.credentials.username}`, sandbox.url);
  await page.goto(url.href);
  const list = page.getByRole('list', { name: 'Journal' });
  await expect(list.getByRole('link', { name: /Create session/ })).toBeVisible();
  await list.getByRole('link', { name: /of next year/ }).click();
  await expect(page.getByRole('article')).toContainText('<b>green</b>');
  await list
    .getByRole('link', { name: /request/ })
    .first()
    .click();
  await expect(page.getByRole('article')).toContainText('cannot be shown');
  await expect(list.getByRole('link', { name: /Create session/ })).toBeVisible();
});
