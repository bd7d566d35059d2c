import { PAGES } from '../../mock-server/inspector/pages.js';
import { MountedPage } from '../http/mounted-page.js';
import { expect, test } from './fixtures.js';
import { openInspector } from './inspector.js';
import { expectAccessible } from './page-axe.js';
import { mischief } from './sdk-console.js';

const MARKUP = '</script><img/src=x/onerror=alert(1)>';

/** Names that recipients may have, and the beginning of what the list of sessions makes of them. */
const NAMES = {
  [MARKUP]: MARKUP,
  '\u202Egnp.eman': '‹U+202E›gnp.eman',
  'nul\0bell\u0007': 'nul‹NUL›bell‹U+0007›',
  [`W${'W'.repeat(98)}`]: 'WWWWW',
  '\u2066\n\t\u2069': '‹U+2066› ‹U+2069›',
};

test('recipients with hostile names are text on every page, in light and dark, and none becomes wider than a phone', async ({
  page,
  sandbox,
  program,
}) => {
  test.slow();
  const done = mischief(page);
  for (const first_name of Object.keys(NAMES)) {
    await program.createSession({
      participant_unique_id1: MARKUP,
      recipient: { first_name, last_name: MARKUP },
    });
  }
  const { id, authorizedUrl } = await program.createSession({ participant_unique_id1: '\u202E1-redro' });
  const mounted = await MountedPage.mount(authorizedUrl);
  await program.fire(id, 'PLUGIN_ERROR', { message: `\u202E${MARKUP}` });
  mounted.close();
  // Longer than the API takes: refused, and in the journal all the same.
  const tooLong = program.createSession({ recipient: { first_name: `\u202E${'x'.repeat(2000)}` } });
  await expect(tooLong).rejects.toThrow();
  const refused = (await program.journal({ kind: 'request' })).at(-1);

  await page.setViewportSize({ width: 390, height: 844 });
  for (const { path, title } of Object.values(PAGES)) {
    const of = path.replace('/_sandbox/', '').replace(':id', id).replace(':seq', String(refused!.seq));
    await openInspector(page, sandbox, program, of);
    if (of === '') {
      const list = page.getByRole('list', { name: 'Sessions' });
      for (const name of Object.values(NAMES)) await expect(list).toContainText(name);
    }
    if (title === 'Entry') await expect(page.getByRole('article')).toContainText('x'.repeat(2000));
    expect(await page.locator('body').innerText(), title).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    expect(await page.locator('main img, main script').count(), title).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), title).toBeLessThanOrEqual(390);
    await expectAccessible(page, page.mainFrame(), title);
  }
  expect(done).toEqual([]);
});
