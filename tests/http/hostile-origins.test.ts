import { describe, expect, it } from 'vitest';
import { CONTROL_CALLS } from '../../contracts/control/control-calls.js';
import { useSandbox } from '../builders/use-sandbox.js';
import { createdSession } from './signed.js';
import { firstReply, sendBytes } from './wire.js';

const sandbox = useSandbox();

/** What the browser of somebody who visits a hostile page can be made to send. */
const WAYS: Readonly<Record<string, readonly string[]>> = {
  'a form': ['Origin: https://evil.example', 'Content-Type: application/x-www-form-urlencoded'],
  'a form of plain text': ['Origin: https://evil.example', 'Content-Type: text/plain'],
  'fetch without CORS': ['Origin: https://evil.example', 'Sec-Fetch-Mode: no-cors'],
  'a sandboxed iframe': ['Origin: null', 'Content-Type: text/plain'],
  'a host that is named like ours': ['Origin: http://127.0.0.1.evil.example'],
  'a name that now resolves to this machine': ['Host: evil.example', 'Content-Type: application/json'],
  'the same, as the page of that name': [
    'Host: evil.example:4010',
    'Origin: http://evil.example:4010',
    'Content-Type: application/json',
  ],
};

/** Sends a call as such a browser would; gives status and headers. */
async function called(method: string, path: string, headers: readonly string[]) {
  const body = method === 'GET' ? '' : '{"username":"planted"}';
  const host = headers.some((line) => line.startsWith('Host:')) ? [] : ['Host: 127.0.0.1'];
  const lines = [
    `${method} ${path} HTTP/1.1`,
    ...host,
    ...headers,
    `Content-Length: ${body.length}`,
    'Connection: close',
  ];
  return firstReply(await sendBytes(sandbox.url, `${lines.join('\r\n')}\r\n\r\n${body}`));
}

const calls = CONTROL_CALLS.map(({ method, path }) => ({
  method,
  path: path.replaceAll(/:\w+/g, (name) => (name === ':username' ? 'test' : '1')),
}));

describe.each(Object.entries(WAYS))('a hostile page, by %s', (_, headers) => {
  it('reaches no call of the control API, and reads no answer', async () => {
    const program = sandbox.programs()[0]!;
    await createdSession(sandbox, program);
    const before = await stateOf();
    for (const { method, path } of calls) {
      const reply = await called(method, path, headers);
      expect([401, 403, 421], `${method} ${path}`).toContain(reply.status);
      expect(Object.keys(reply.headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
    }
    expect(await stateOf()).toEqual(before);
  });
});

it('asking first, as browsers do before PUT, PATCH, DELETE and JSON, gets no leave', async () => {
  for (const { path } of calls) {
    const reply = await called('OPTIONS', path, [
      'Origin: https://evil.example',
      'Access-Control-Request-Method: DELETE',
    ]);
    expect(reply.status, path).toBeGreaterThanOrEqual(400);
    expect(Object.keys(reply.headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
  }
});

async function stateOf() {
  const programs = sandbox.programs();
  const sessions = await Promise.all(programs.map((program) => program.sessions.list()));
  return {
    programs: programs.map(({ credentials }) => credentials),
    sessions,
    entries: programs[0]!.journal.find().length,
  };
}
