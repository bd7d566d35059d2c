import { expect, it } from 'vitest';
import { useSandbox } from '../builders/use-sandbox.js';
import { createdSession } from '../http/signed.js';
import { callCli } from './call-cli.js';

const sandbox = useSandbox();

it('causes an event in a program of a running sandbox, and tells the result', async () => {
  const program = sandbox.program();
  const { session_identifier: id } = await createdSession(sandbox, program);
  const { username } = program.credentials;
  const args = ['trigger', '--url', sandbox.url, '--program', username];
  const { code, stdout, stderr } = await callCli([...args, 'TERMINAL_FAILURE', '--error', '753']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toBe(
    `MOUNT, TERMINAL_FAILURE happened. The session ${id} is terminal_failure.\n  no webhook was sent\n`,
  );
  expect(program.journal.find({ kind: 'event', event: 'TERMINAL_FAILURE' })).toMatchObject([
    { payload: { error: 753 } },
  ]);
});

it('tells what the control API answers, as JSON', async () => {
  const program = sandbox.program();
  const { session_identifier: id } = await createdSession(sandbox, program);
  const topic = 'gateway.transaction.recipient.payment.status.returned';
  const { stdout } = await callCli(['trigger', topic, '--session', id, '--url', sandbox.url, '--json']);
  expect(JSON.parse(stdout)).toMatchObject({
    triggered: [topic],
    session: { session_identifier: id, state: 'active' },
    deliveries: [{ topic, state: 'no-endpoint' }],
  });
});

it('tells why the control API refused, as JSON', async () => {
  const { code, stdout, stderr } = await callCli(['trigger', 'TOKEN_SUCESS', '--url', sandbox.url, '--json']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(JSON.parse(stderr)).toEqual({
    ...{ type: 'about:blank', title: 'Unknown name', status: 422, exit_code: 2 },
    detail: '"TOKEN_SUCESS" is neither an event nor a topic of a webhook. Did you mean "TOKEN_SUCCESS"?',
  });
});
