/** Name of a function at the end of a generated test. */
export type TestHelper = 'send' | 'open' | 'show' | 'late' | 'receiveWebhooks';

/** Functions that generated tests bring along where they need them, so that each file needs no other. */
export const TEST_HELPERS: readonly {
  readonly name: TestHelper;
  readonly imports: readonly string[];
  readonly code: string;
}[] = [
  {
    name: 'send',
    imports: ["import { createHash, createHmac } from 'node:crypto';"],
    code: `
interface Sent {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Record<string, string>;
  /** Text goes out as it is, anything else as JSON. */
  readonly body?: unknown;
  /** false: with its headers alone. */
  readonly signed?: boolean;
}

/** Sends a request, signed at the time of the sandbox's clock. Status 0: no answer came. */
async function send({ url, credentials, clock }: IngoFixture, sent: Sent) {
  const { method = 'POST', path, headers = {}, signed = true } = sent;
  const body = typeof sent.body === 'string' ? sent.body : JSON.stringify(sent.body);
  const list: Record<string, string> = {
    'x-date': clock.now().toUTCString(),
    'content-type': 'application/json',
    'content-sha512': createHash('sha512')
      .update(body ?? '')
      .digest('base64'),
    'content-length': String(Buffer.byteLength(body ?? '')),
  };
  const names = Object.keys(list);
  const text = [
    \`\${method} \${path} HTTP/1.1\`,
    ...names.map((name) => \`\${name}: \${list[name]}\`),
  ].join('\\n');
  const signature = createHmac('sha512', credentials.secret).update(text).digest('base64');
  const authorization = \`hmac username="\${credentials.username}", algorithm="hmac-sha512", headers="request-line \${names.join(' ')}", signature="\${signature}"\`;
  delete list['content-length']; // fetch counts it itself
  const answer = await fetch(url + path, {
    method,
    headers: signed ? { ...list, ...headers, authorization } : headers,
    ...(body !== undefined && { body }),
  }).catch(() => undefined);
  const said = await answer?.text().catch(() => undefined);
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what an answer holds is expected where it is used
  let json: any;
  try {
    json = JSON.parse(said ?? '');
  } catch {
    json = undefined;
  }
  return { status: said === undefined ? 0 : answer!.status, json };
}`,
  },
  {
    name: 'open',
    imports: [],
    code: `
/** Opens a page as a browser does; \`act\` does what the recipient does on it. Status 0: no answer came. */
async function open({ url }: IngoFixture, address: string, headers: Record<string, string> = {}) {
  const { pathname, search } = new URL(address, url);
  const answer = await fetch(url + pathname + search, { headers }).catch(() => undefined);
  const html = (await answer?.text().catch(() => undefined)) ?? '';
  const boot = JSON.parse(/id="boot">(.*?)<\\/script>/s.exec(html)?.[1] ?? '{}');
  const act = (action: object) =>
    fetch(\`\${url}\${pathname}/actions\`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-conversation': boot.conversation },
      body: JSON.stringify(action),
    }).catch(() => undefined);
  /** The token of TOKEN_SUCCESS, as the page received it. */
  const token = async () => {
    const stream = await fetch(\`\${url}\${pathname}/stream?c=\${boot.conversation}\`);
    let told = '';
    for await (const piece of stream.body!) {
      told += Buffer.from(piece).toString();
      const found = /"customer_account_token":"([^"]+)"/.exec(told);
      if (found) return found[1];
    }
    throw new Error('The page received no token.');
  };
  return { status: answer?.status ?? 0, act, token };
}`,
  },
  {
    name: 'show',
    imports: ["import type { BrowserContext, FrameLocator } from '@playwright/test';"],
    code: `
interface Shown {
  /** Address of the page that embeds the iframe. */
  readonly application: string;
  readonly address: string;
  readonly destination: string;
  /** Recorded status of the address; 0: no answer came. */
  readonly status: number;
}

/** Mounts an address as the page of an application does, by the SDK. */
async function show(context: BrowserContext, { application, address, destination, status }: Shown) {
  const page = await context.newPage();
  await page.route(
    ({ href }) => href === application,
    (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><title>Application</title><script src="/ingo.js"></script><div id="ingo"></div>',
      }),
  );
  await page.goto(application);
  const frame = page.frameLocator('#ingo iframe');
  /** Resolves once the sandbox has answered what the page did. */
  const answered = () => page.waitForResponse(/\\/actions$/);
  const mounted = status === 200 ? answered() : undefined;
  await page.evaluate(
    ([url, what]) => {
      const told: Record<string, unknown>[] = [];
      // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the SDK, and the events it sent, are on the window
      const { IngoInstantPayments } = Object.assign(window as any, { told });
      const plugin = IngoInstantPayments.create(document.getElementById('ingo'));
      for (const event of Object.values(IngoInstantPayments.EVENTS))
        plugin.addEventListener(event, (payload: Record<string, unknown>) => told.push(payload));
      plugin.mount(url, what);
    },
    [address, destination],
  );
  if (mounted) await mounted;
  else if (status !== 0) await frame.locator('[data-page]').waitFor();
  /** Does on the page what a recipient does. */
  const act = async (doing: (frame: FrameLocator) => Promise<void>) => {
    const acted = answered();
    await doing(frame);
    await acted;
  };
  /** The token of TOKEN_SUCCESS, as a listener got it. */
  const token = async () => {
    const found = await page.waitForFunction(() =>
      (window as unknown as { told: Record<string, unknown>[] }).told.find(
        (payload) => payload['customer_account_token'],
      ),
    );
    return (await found.jsonValue())?.['customer_account_token'];
  };
  return { act, token };
}`,
  },
  {
    name: 'late',
    imports: [],
    code: `
/** What is answered late: once it has begun, time passes. */
async function late<Answer>(
  { journal, clock }: IngoFixture,
  instant: string,
  answer: Promise<Answer>,
) {
  const before = journal.find().length;
  await expect.poll(() => journal.find().length).toBeGreaterThan(before);
  await clock.set(new Date(instant));
  return answer;
}`,
  },
  {
    name: 'receiveWebhooks',
    imports: ["import { createServer } from 'node:http';", "import type { AddressInfo } from 'node:net';"],
    code: `
/** Receives webhooks and answers as the recorded receiver did, one after the other; 0: not at all. */
async function receiveWebhooks(statuses: number[]): Promise<string> {
  const server = createServer((request, response) => {
    const status = statuses.shift() ?? 200;
    if (status === 0) return void request.socket.destroy();
    request.resume().on('end', () => response.writeHead(status, { connection: 'close' }).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return \`http://127.0.0.1:\${(server.address() as AddressInfo).port}\`;
}`,
  },
];
