import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_BODY } from '../../mock-server/cli/as-curl.js';
import { AGENT_TOOLS } from '../../mock-server/cli/mcp/agent-tools.js';
import { START_TOOL, ToolCaller } from '../../mock-server/cli/mcp/call-tool.js';
import { connectedSandbox } from '../../mock-server/cli/mcp/sandbox-access.js';
import { signRequest } from '../../mock-server/contract-testing/target/sign-request.js';
import { useSandbox } from '../builders/use-sandbox.js';
import { codeBlock, textOf } from '../docs/markdown.js';
import { createdSession } from '../http/signed.js';
import { CLI_WORDS, runCli } from './run-cli.js';

interface Credentials {
  readonly username: string;
  readonly secret: string;
}

/** As a coding agent is told to start it. */
const { mcpServers } = JSON.parse(codeBlock(textOf('mock-server/cli/mcp/README.md'), 'mcpServers')) as {
  readonly mcpServers: {
    readonly 'ingo-sandbox': { readonly command: string; readonly args: readonly string[] };
  };
};

describe('an agent', () => {
  const agent = new Client({ name: 'test', version: '1' });
  const [, ...words] = mcpServers['ingo-sandbox'].args;
  let url: string;
  let mine: Credentials;

  /** Calls a tool; gives its JSON, or its text. */
  const call = async (
    name: string,
    given: Record<string, unknown> = {},
  ): Promise<Record<string, unknown>> => {
    const { content, isError } = await agent.callTool({ name, arguments: given });
    const [{ text }] = content as [{ text: string }];
    const value = (/^[[{]/.test(text) ? JSON.parse(text) : { text }) as Record<string, unknown>;
    return isError ? { refused: value } : value;
  };

  const createSession = async ({ username, secret }: Credentials): Promise<Response> => {
    const body = Buffer.from(SAMPLE_BODY);
    const signed = signRequest({ origin: url, username, secret, body, at: Date.now() });
    const headers = signed.headers.map(([name, value]): [string, string] => [name, value]);
    return fetch(signed.url, { method: 'POST', headers, body });
  };

  beforeAll(async () => {
    const args = [...CLI_WORDS, ...words];
    await agent.connect(new StdioClientTransport({ command: process.execPath, args, stderr: 'inherit' }));
    ({ url } = (await call('start_sandbox')) as { url: string });
    mine = (await call('create_program')) as unknown as Credentials;
  });
  afterAll(() => agent.close());

  it('is told every tool, and how to use them', async () => {
    const { tools } = await agent.listTools();
    expect(tools.map(({ name }) => name)).toEqual([START_TOOL, ...AGENT_TOOLS].map(({ name }) => name));
    expect(agent.getInstructions()).toContain('create_program');
    const named = agent.getInstructions()!.match(/[a-z]+_[a-z]+/g)!;
    expect(named.filter((name) => !tools.some((tool) => tool.name === name))).toEqual([]);
  });

  it('chooses what happens, causes it, and reads what happened', async () => {
    expect(await call('choose_scenario', { scenario: 'terminal-failure' })).toHaveProperty('queued');
    const created = (await (await createSession(mine)).json()) as { data: { session_identifier: string } };
    expect(await call('trigger', { name: 'TOKEN_SUCCESS' })).toMatchObject({
      session: { session_identifier: created.data.session_identifier, state: 'completed' },
    });
    expect(await call('list_sessions')).toMatchObject({ sessions: [{ scenario: 'terminal-failure' }] });
    const { entries } = await call('read_journal', { match: { kind: 'event' }, limit: 1 });
    expect(entries).toMatchObject([{ event: 'TOKEN_SUCCESS' }]);
    expect(await call('coverage')).toMatchObject({ exercised: expect.any(Array) as unknown[] });
  });

  it('finds out why a signature was refused', async () => {
    expect((await createSession({ ...mine, secret: `${mine.secret} ` })).status).toBe(401);
    const { entries } = await call('read_journal', { match: { kind: 'request', answer: { status: 401 } } });
    const [{ seq }] = entries as [{ seq: number }];
    expect((await call('explain_entry', { seq: String(seq) }))['text']).toContain('Fix: ');
  });

  it('makes time pass', async () => {
    const { authorized_url } = (
      (await (await createSession(mine)).json()) as { data: { authorized_url: string } }
    ).data;
    expect(await call('move_clock', { advance: '31s' })).toMatchObject({ frozen: false });
    expect((await fetch(authorized_url)).status).toBe(410);
  });

  it('changes no program that it did not make', async () => {
    const answer = await fetch(`${url}/_sandbox/api/programs`, { method: 'POST' });
    const theirs = (await answer.json()) as Credentials;
    const { data } = (await (await createSession(theirs)).json()) as { data: { session_identifier: string } };
    for (const program of [theirs.username, 'test']) {
      expect(await call('move_clock', { advance: '1s', program })).toMatchObject({
        refused: { detail: expect.stringContaining(`may not change the program "${program}"`) as string },
      });
    }
    expect(await call('drop_program', { username: theirs.username })).toHaveProperty('refused');
    expect(await call('trigger', { name: 'MOUNT', session: data.session_identifier })).toMatchObject({
      refused: { status: 404, detail: expect.stringContaining('it belongs to') as string },
    });
    expect(await call('list_sessions', { program: theirs.username })).toMatchObject({
      sessions: [{ state: 'active' }],
    });
  });

  it('drops a program that it made, and then it is gone', async () => {
    const { username } = await call('create_program');
    expect(await call('drop_program', { username })).toEqual({ dropped: username });
    expect(await call('drop_program', { username })).toHaveProperty('refused');
  });

  it.each([
    ['move_clock', { advance: 'soon' }, { title: 'Body not valid', status: 422 }],
    ['choose_scenario', { scenario: 'sucess' }, { detail: expect.stringContaining('"success"') as string }],
    ['trigger', { name: 'TOKEN_SUCESS' }, { detail: expect.stringContaining('"TOKEN_SUCCESS"') as string }],
    ['coverag', {}, { detail: 'there is no tool "coverag". Did you mean "coverage"?' }],
  ])('is told as a problem document why %s with %j is refused', async (name, given, problem) => {
    expect(await call(name, given)).toMatchObject({ refused: { type: 'about:blank', ...problem } });
  });
});

describe('the tools', () => {
  const sandbox = useSandbox();

  it('work in a sandbox that runs already, and see what it holds', async () => {
    const caller = new ToolCaller(connectedSandbox({ url: sandbox.url }));
    expect(JSON.parse((await caller.call('start_sandbox', {})).text)).toMatchObject({ url: sandbox.url });
    await createdSession(sandbox, sandbox.programs()[0]!);
    const seen = await caller.call('list_sessions', {});
    expect(JSON.parse(seen.text)).toMatchObject({ sessions: [{ program: 'test' }] });
    expect(await caller.call('trigger', { name: 'MOUNT' })).toMatchObject({ refused: true });
  });

  it('replay a recording from its file', async () => {
    const caller = new ToolCaller(connectedSandbox({ url: sandbox.url }));
    const program = sandbox.program();
    await createdSession(sandbox, program);
    const folder = mkdtempSync(join(tmpdir(), 'ingo-sandbox-mcp-'));
    try {
      const file = join(folder, 'recording.jsonl');
      writeFileSync(file, program.recording());
      const { text } = await caller.call('replay', { file });
      expect(JSON.parse(text)).toMatchObject({ same: true, inputs: 1 });
    } finally {
      rmSync(folder, { recursive: true });
    }
    expect(await caller.call('replay', { file: '-' })).toMatchObject({
      ...{ refused: true, text: expect.stringContaining('there is no such file') as string },
    });
  });

  it('refuse an answer that is too long, and say how to ask for less', async () => {
    const caller = new ToolCaller(connectedSandbox({ url: sandbox.url }));
    const program = sandbox.program();
    for (let move = 0; move < 1500; move++) await program.clock.freeze();
    const { username } = program.credentials;
    const { text, refused } = await caller.call('read_journal', { program: username, limit: 5000 });
    expect({ refused, text }).toEqual({ refused: true, text: expect.stringContaining('by limit') as string });
    expect((await caller.call('read_journal', { program: username })).refused).toBe(false);
  });

  it('say that no sandbox answers', async () => {
    const caller = new ToolCaller(connectedSandbox({ url: 'http://127.0.0.1:1' }));
    expect(await caller.call('start_sandbox', {})).toMatchObject({
      ...{
        refused: true,
        text: expect.stringContaining('no sandbox answers at http://127.0.0.1:1') as string,
      },
    });
  });
});

it('ends when its client closes standard input, having printed nothing else', async () => {
  expect(await runCli([...mcpServers['ingo-sandbox'].args.slice(1)])).toEqual({
    code: 0,
    stdout: '',
    stderr: '',
  });
});
