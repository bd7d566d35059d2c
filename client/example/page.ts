import { LOCALES } from '../../contracts/session/locales.js';
import type { AccountView } from './accounts.js';
import { captureAccount, type CaptureResult, type FundingDestination } from '../browser/index.js';

const element = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const form = element<HTMLFormElement>('order');
const again = element<HTMLButtonElement>('again');
const payout = element<HTMLFormElement>('payout');

/** Calls our back end; what it refuses is an error with its own words. */
async function call<T>(path: string, body?: object, signal?: AbortSignal): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  const post = { method: 'POST', headers, body: JSON.stringify(body), signal: signal ?? null };
  const response = await fetch(path, body && post);
  const answer = (await response.json()) as T & { message: string };
  if (!response.ok) throw new Error(answer.message);
  return answer;
}

/** What the recipient is told; text only, since some of it comes from elsewhere. */
function say(kind: string, title: string, detail = ''): void {
  const heading = document.createElement('strong');
  heading.textContent = title;
  const outcome = element('outcome');
  outcome.dataset['kind'] = kind;
  outcome.replaceChildren(...(title ? [heading, ` ${detail}`] : []));
}

const masked = (key: string, value: unknown): unknown =>
  key === 'customer_account_token' ? `${String(value).slice(0, 4)}…${String(value).slice(-4)}` : value;

function record(name: string, payload: object): void {
  const entry = document.createElement('p');
  const [title, detail] = [document.createElement('b'), document.createElement('code')];
  title.textContent = name;
  detail.textContent = JSON.stringify(payload, masked, 1);
  entry.append(title, detail);
  element('log').append(entry);
  element('log').scrollTop = element('log').scrollHeight;
}

/** Tells how it ended; and whether the same session may be tried again. */
async function conclude(result: CaptureResult, key?: string): Promise<boolean> {
  switch (result.outcome) {
    case 'token': {
      const { customerAccountToken, fundingDestination } = result;
      await call('/api/tokens', { key, customerAccountToken, fundingDestination });
      say('good', 'Account captured.', 'The back end keeps its token, and can pay this account.');
      return false;
    }
    case 'canceled':
      say('calm', 'Canceled.', 'Nothing was kept. Choose another way to be paid, or try again.');
      return true;
    case 'terminal-failure':
      say('bad', 'This account cannot be used.', `The verification failed with ${result.error}.`);
      return result.mayRetry;
    case 'attempts-exhausted':
      say('bad', 'Too many attempts.', 'This session is over for good.');
      return false;
    case 'unavailable':
      say('bad', 'Not available at the moment.', `${result.message} (${result.reason})`);
      return result.reason === 'session-expired' || result.reason === 'timeout';
  }
}

interface Item {
  readonly title: string;
  readonly detail: string;
  readonly kind: string;
}

/** Brings a list up to date. Only what changed is touched, so that no more than that is read out. */
function list(id: string, items: readonly Item[]): void {
  const parent = element(id);
  while (parent.children.length > items.length) parent.lastElementChild!.remove();
  items.forEach(({ title, detail, kind }, at) => {
    const entry = parent.children[at] ?? parent.appendChild(document.createElement('li'));
    if (entry.children.length === 0)
      entry.append(document.createElement('b'), document.createElement('span'));
    entry.setAttribute('data-kind', kind);
    [title, detail].forEach((words, part) => {
      const shown = entry.children[part]!;
      if (shown.textContent !== words) shown.textContent = words;
    });
  });
}

const SAME = { true: '✓ The two are the same.', false: '✗ The two differ: this account is not paid.' };

/** Shows what the back end knows of the account. */
function show({ tokens, same, payouts, webhooks }: AccountView): void {
  element('token-event').textContent = tokens.event ?? '';
  element('token-webhook').textContent = tokens.webhook ?? '';
  element('same').textContent = same === undefined ? '' : SAME[`${same}`];
  element('same').dataset['kind'] = same ? 'good' : 'bad';
  element<HTMLButtonElement>('pay').disabled = same === false || !(tokens.event || tokens.webhook);
  list(
    'payouts',
    payouts.map(({ amount, said, kind }) => ({ title: `$${amount}`, detail: said, kind })),
  );
  list(
    'webhooks',
    webhooks.map(({ topic, status, message }) => ({
      title: topic,
      detail: `${status} ${message} – ✓ signature verified`,
      kind: 'good',
    })),
  );
}

let watched: EventSource | undefined;

/** Follows an account. The browser connects again by itself, and is then told everything anew. */
function watch(key: string): void {
  if (watched?.url.includes(key)) return;
  watched?.close();
  watched = new EventSource(`/api/accounts/${key}/live`);
  watched.onmessage = ({ data }) => show(JSON.parse(data as string) as AccountView);
  payout.onsubmit = (event) => {
    event.preventDefault();
    const { amount } = Object.fromEntries(new FormData(payout));
    call('/api/payouts', { key, amount }).catch((error: Error) => say('bad', 'Not paid.', error.message));
  };
}

type Session = { readonly authorizedUrl: string; readonly idempotencyKey: string };

let running = new AbortController();

/** Captures an account. With the key of an earlier session, that one goes on. */
async function start(key?: string): Promise<void> {
  running.abort();
  const { signal } = (running = new AbortController());
  const { destination, ...order } = Object.fromEntries(new FormData(form)) as Record<string, string>;
  again.hidden = true;
  say('', '');
  element('ingo').scrollIntoView({ block: 'nearest' });
  try {
    const { sdkUrl } = await call<{ sdkUrl: string }>('/api/config');
    const result = await captureAccount({
      container: element('ingo'),
      fundingDestination: destination as FundingDestination,
      sdkUrl,
      getAuthorizedUrl: async () => {
        const session = await call<Session>('/api/sessions', { ...order, key }, signal);
        key = session.idempotencyKey; // from now on a refresh
        watch(key);
        return session.authorizedUrl;
      },
      onTerminalFailure: 'wait-for-acknowledgement',
      onEvent: record,
      signal,
    });
    again.hidden = !(await conclude(result, key));
    again.onclick = () => void start(key);
  } catch (error) {
    if (!signal.aborted) say('bad', 'Something went wrong.', (error as Error).message);
  }
}

const names = new Intl.DisplayNames('en', { type: 'language' });
const locales = LOCALES.map((code) => new Option(names.of(code), code, code === 'en-US', code === 'en-US'));
element('locale').append(...locales.toSorted((one, other) => one.text.localeCompare(other.text)));
payout.onsubmit = (event) => event.preventDefault();
form.onsubmit = (event) => {
  event.preventDefault();
  element('log').replaceChildren();
  void start();
};
