import { expect, it } from 'vitest';
import { SESSION_PATH } from '../../contracts/signing/signing.js';
import type { Scenario } from '../../contracts/generated/types.js';
import { outsideScenario } from '../../mock-server/recordings/outside/outside-scenario.js';
import { RecordingError } from '../../mock-server/recordings/recording.js';
import { useSandbox } from '../builders/use-sandbox.js';
import { MountedPage } from '../http/mounted-page.js';
import { create, createdSession, sessionOf } from '../http/signed.js';

const sandbox = useSandbox();

interface HarEntry {
  readonly startedDateTime: string;
  readonly request: object;
  readonly response: object;
}

/** An entry as Chromium exports it; without a text, as one without content. */
const entry = (
  at: number,
  method: string,
  url: string,
  { sent, status = 200, text }: { sent?: object; status?: number; text?: string } = {},
): HarEntry => ({
  startedDateTime: new Date(at).toISOString(),
  request: { method, url, headers: [], ...(sent && { postData: { text: JSON.stringify(sent) } }) },
  response: { status, content: text === undefined ? { size: 0 } : { text } },
});

const har = (...entries: readonly HarEntry[]) => ({ log: { version: '1.2', entries } });

/** What a browser and a server exchange with a sandbox while a card fails permanently. */
async function failedCapture() {
  const program = sandbox.program();
  const answer = await create(sandbox, program);
  const { authorized_url, session_identifier } = sessionOf(answer);
  const page = await MountedPage.mount(authorized_url);
  await page.shown('form');
  const values = {
    card_number: '4000000000007007',
    expiration_date: '12/49',
    cvv: '123',
    postal_code: '30301',
  };
  await page.act({ action: 'submit', values });
  await page.event('TERMINAL_FAILURE');
  page.close();
  const now = Date.now();
  const address = `${sandbox.url}/session/${session_identifier}`;
  const stream = page.heard.map((directive) => `data: ${JSON.stringify(directive)}\n\n`).join('');
  return har(
    entry(now, 'POST', sandbox.url + SESSION_PATH, { text: answer.text }),
    entry(now + 1, 'GET', authorized_url),
    entry(now + 2, 'GET', `${address}/stream?c=x`, { text: stream }),
    entry(now + 3, 'POST', `${address}/actions`, { sent: { action: 'mount', funding_destination: 'debit' } }),
    entry(now + 4, 'POST', `${address}/actions`, { sent: { action: 'submit', values } }),
  );
}

it('a HAR of a failed capture becomes a scenario that fails the same way', async () => {
  const { text, notes } = outsideScenario({ har: await failedCapture() });
  expect(text).not.toContain('4000000000007007');
  expect(notes.join(' ')).toContain(`Calls are the application's own to make`);
  const program = sandbox.program();
  const seen = JSON.parse(text) as Scenario & { name: string };
  program.scenarios.put(seen.name, seen);
  program.scenarios.next(seen.name);
  const page = await MountedPage.mount((await createdSession(sandbox, program)).authorized_url);
  expect(await page.event('TERMINAL_FAILURE')).toMatchObject({ error: 700 });
  page.close();
});

it('an opening that came too late is one in the scenario, too', async () => {
  const id = '7830227a-7f4e-4c71-a9e0-0d0f3dc3a5d7';
  const now = Date.now();
  const data = { session_identifier: id, authorized_url_expiration_utc: new Date(now).toISOString() };
  const { text } = outsideScenario({
    har: har(
      entry(now - 30_000, 'POST', `https://ingo.example${SESSION_PATH}`, { text: JSON.stringify({ data }) }),
      entry(now + 5000, 'GET', `https://ingo.example/session/${id}?t=1&h=2`, { status: 410 }),
    ),
  });
  expect((JSON.parse(text) as Scenario).steps[0]).toEqual({ open: 'expired' });
});

it('a HAR without bodies says what is missing', () => {
  const id = '7830227a-7f4e-4c71-a9e0-0d0f3dc3a5d7';
  const { notes } = outsideScenario({
    har: har(
      entry(1, 'POST', `https://ingo.example${SESSION_PATH}`),
      entry(2, 'GET', `https://ingo.example/session/${id}?t=1&h=2`),
      entry(3, 'GET', `https://ingo.example/session/${id}/stream?c=1`),
    ),
  });
  expect(notes.join('\n')).toMatch(/have no body in the HAR/);
  expect(notes.join('\n')).toMatch(/event stream of session .* has no content/);
  expect(notes.join('\n')).toMatch(/has no SDK event of this session; record them with recordIngo\(\)/);
});

it.each([
  ['is none', {}, 'It has no entry with a request, expected a HAR'],
  ['has no entries', har(), 'It has no entry with a request'],
  [
    'opens no page',
    har(entry(1, 'GET', 'https://shop.example/')),
    'No page of a session (/session/…) is opened',
  ],
])('a HAR that %s is refused', (_, json, message) => {
  expect(() => outsideScenario({ har: json })).toThrow(RecordingError);
  expect(() => outsideScenario({ har: json })).toThrow(message);
});

it('a session that is not in it is refused, with those that are', () => {
  const id = '7830227a-7f4e-4c71-a9e0-0d0f3dc3a5d7';
  const one = har(entry(1, 'GET', `https://ingo.example/session/${id}?t=1&h=2`));
  expect(() => outsideScenario({ har: one }, 'other')).toThrow(`nothing of session "other", only of: ${id}`);
});
