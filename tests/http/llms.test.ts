import { createHmac } from 'node:crypto';
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILT_IN_SCENARIOS } from '../../contracts/scenarios/built-in.js';
import { llmsText } from '../../mock-server/control/llms-text.js';
import { useSandbox } from '../builders/use-sandbox.js';
import { callCli } from '../cli/call-cli.js';
import { codeBlocks, ROOT, textOf } from '../docs/markdown.js';
import { MountedPage } from './mounted-page.js';
import { receiver, type Receiver } from './receiver.js';
import { send, type Reply } from './wire.js';

const sandbox = useSandbox();
const PAGE = llmsText();

/** Names that a section lists as code. */
const listed = (section: string, text = PAGE): string[] => {
  const [, body = ''] = text.split(`\n## ${section}`);
  return [...body.split('\n## ')[0]!.matchAll(/^- `([^`]+)`/gm)].map(([, name]) => name!);
};

/** The code of a block that holds a text. */
const block = (language: string, part: string): string =>
  codeBlocks(PAGE)
    .find((one) => one.language === language && one.code.includes(part))!
    .code.trim();

type Values = Readonly<Record<string, string>>;

/** Puts values in the place of `{name}`. */
const filled = (text: string, values: Values): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** Sends what a block shows. */
async function follow(shown: string, values: Values = {}): Promise<Reply> {
  const [line = '', body] = filled(shown, values).split('\n');
  const [method = '', target = ''] = line.split(' ');
  const headers = { 'content-type': 'application/json' };
  return send(sandbox.url + target, { method, ...(body !== undefined && { headers, body }) });
}

type Sign = (call: Values) => Record<string, string>;
let sign: Sign;
let hooks: Receiver;
beforeAll(async () => {
  const module = `data:text/javascript,${encodeURIComponent(block('js', 'sign('))}`;
  ({ sign } = (await import(/* @vite-ignore */ module)) as { sign: Sign });
  hooks = await receiver();
});
afterAll(() => hooks.close());

/** A program, made as the page says, and the values that its placeholders stand for. */
async function newProgram(): Promise<Values & { username: string; secret: string }> {
  const { json } = await follow(block('http', '/programs'));
  const { username, secret, participant_id } = json as Record<'username' | 'secret', string> &
    Record<'participant_id', number>;
  return { username, secret, participant_id: String(participant_id), webhook_url: hooks.url };
}

const SIGNED = [...PAGE.matchAll(/^- `POST (\S+)` \(signed\)/gm)].map(([, path]) => path!);

/** Makes a signed call. */
function signed(path: string, body: string, { username, secret }: Values): Promise<Reply> {
  const headers = sign({ username: username!, secret: secret!, path, body });
  return send(sandbox.url + path, { method: 'POST', headers, body });
}

const SESSION = block('json', 'recipient_information');
const create = (values: Values): Promise<Reply> => signed(SIGNED[0]!, SESSION, values);

interface Created {
  readonly data: { readonly session_identifier: string; readonly authorized_url: string };
}

describe('llms.txt', () => {
  it('is served with the address of the sandbox, and is one page', async () => {
    const { text, headers } = await send(`${sandbox.url}/_sandbox/llms.txt`);
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(text).toBe(llmsText(sandbox.url));
    expect(text.split('\n').length).toBeLessThan(300);
    expect(text.length).toBeLessThan(18_000);
  });

  it('is printed by a command', async () => {
    expect(await callCli(['llms'])).toEqual({ code: 0, stdout: PAGE, stderr: '' });
    const { stdout } = await callCli(['llms', '--json', '--url', sandbox.url]);
    expect(JSON.parse(stdout)).toEqual({ text: llmsText(sandbox.url) });
  });

  it('names files and entries that are in the package', () => {
    const { exports, files } = JSON.parse(textOf('package.json')) as Record<'exports' | 'files', object>;
    const entries = listed('How to assert').map((name) => name.replace('ingo-sandbox', '.'));
    expect(entries.length).toBeGreaterThan(4);
    expect(entries.filter((name) => !(name in exports))).toEqual([]);
    const readmes = listed('More');
    expect(readmes.filter((file) => !existsSync(`${ROOT}${file}`))).toEqual([]);
    const packed = Object.values(files).map((file: string) => file.replace('**/', ''));
    const folder = /^mock-server\/.*/;
    expect(readmes.filter((file) => !packed.includes(file.replace(folder, 'mock-server/README.md')))).toEqual(
      [],
    );
  });

  it('signs in ten lines', () => {
    expect(block('js', 'sign(').split('\n')).toHaveLength(10);
  });

  it('names endpoints that are served', async () => {
    const values = await newProgram();
    const { json } = await create(values);
    const { session_identifier } = (json as Created).data;
    const endpoints = listed('Endpoints');
    expect(endpoints.length).toBeGreaterThan(20);
    for (const endpoint of endpoints) {
      const [method = '', path = ''] = filled(endpoint, { ...values, session_identifier, seq: '1' }).split(
        ' ',
      );
      const options = method === 'GET' ? {} : { headers: { 'content-type': 'application/json' }, body: '{}' };
      const query = path.startsWith('/_sandbox') ? `?program=${values.username}` : '';
      const reply = await send(sandbox.url + path + query, { method, ...options });
      const served = !/unknown-(path|method)/.test(String(reply.headers['x-sandbox-explanation']));
      expect([endpoint, served]).toEqual([endpoint, true]);
    }
  });

  it.each(BUILT_IN_SCENARIOS.map(({ name }) => [name]))('runs the scenario %s', async (name) => {
    expect(listed('Scenarios')).toContain(name);
    const values = await newProgram();
    await follow(block('http', '/scenarios/next').replace('"success"', JSON.stringify(name)), values);
    const { json, headers } = await create(values);
    expect(headers['x-sandbox-scenario']).toMatch(new RegExp(`^${name};`));
    const { authorized_url, session_identifier: session } = (json as Created).data;
    const { destinations } = BUILT_IN_SCENARIOS.find((scenario) => scenario.name === name)!;
    const opened = MountedPage.mount(authorized_url, destinations?.[0]).catch((error: Error) => error);
    const waitFor = async (match: object): Promise<void> => {
      const wait = block('http', '/journal/wait').replace(
        /"match":\{.*?\}/,
        `"match":${JSON.stringify(match)}`,
      );
      expect((await follow(wait, values)).status).toBe(200);
    };
    if (name === 'silent-page') return waitFor({ kind: 'request', method: 'GET' });
    if (name === 'slow-page') {
      await waitFor({ kind: 'transition', event: 'MOUNT' });
      await follow(block('http', 'advance'), values);
    }
    await waitFor({ kind: 'event', session });
    const page = await opened;
    if (page instanceof MountedPage) page.close();
  });

  it('asserts, pays and receives webhooks as it says', async () => {
    const values = await newProgram();
    const calls = codeBlocks(PAGE).filter(({ language }) => language === 'http');
    expect(calls.length).toBeGreaterThan(9);
    for (const { code } of calls.slice(1)) {
      const reply = await follow(code.trim(), values);
      expect([code, reply.status]).toEqual([code, 200]);
      if (code.includes('/scenarios/next')) expect((await create(values)).status).toBe(200);
    }
    const [webhook] = hooks.received;
    const said = /The header `([\w-]+)` is `'(.*)' \+ createHmac\('(\w+)', secret\).*digest\('(\w+)'\)`/.exec(
      PAGE,
    )!;
    const [, header, prefix, hash, encoding] = said as unknown as [string, string, string, string, 'base64'];
    const expected = prefix + createHmac(hash, values.secret).update(webhook!.body).digest(encoding);
    expect(webhook!.headers[header]).toBe(expected);
    expect(listed('Webhooks')).toContain(webhook!.topic);
    const { data } = JSON.parse(webhook!.body.toString()) as {
      data: { event: { customer_account_token: string } };
    };
    const token = data.event.customer_account_token;
    const push = filled(block('json', 'payout-1'), { ...values, token });
    expect((await signed('/gateway/process', push, values)).json).toMatchObject({ status: 100 });
    const { json } = await follow(block('http', '/ledger'), values);
    expect(json).toMatchObject({ payments: [{ participant_unique_id1: 'payout-1', movements: 1 }] });
  });

  it('reads an explanation as it says', async () => {
    const values = await newProgram();
    const refused = await create({ ...values, secret: 'wrong' });
    expect(refused.status).toBe(401);
    const [, name] = /header `([\w-]+): <names>; journal="<address>"`/.exec(PAGE)!;
    const [, names, address] = /^(.*); journal="(.*)"$/.exec(String(refused.headers[name!]))!;
    const { json } = await send(address!);
    const { findings } = json as { readonly findings: readonly Record<string, string>[] };
    expect(findings.map((finding) => finding['name']).join(', ')).toBe(names);
    const proofs = [...PAGE.matchAll(/^- `proof: (\w+)`/gm)].map(([, proof]) => proof);
    for (const { what, fix, proof } of findings) {
      expect([what, fix]).toEqual([expect.stringMatching(/./), expect.stringMatching(/./)]);
      expect(proofs).toContain(proof);
    }
    const { text } = await send(`${address}&format=text`);
    expect(text).toContain('x-date');
    const found = await follow(block('http', '"status":401'), values);
    expect(found.json).toMatchObject({ entries: [{ findings }] });
  });
});
