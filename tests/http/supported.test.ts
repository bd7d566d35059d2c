import { describe, expect, it } from 'vitest';
import { SUPPORT_ROWS } from '../../contracts/support/support-rows.js';
import { useSandbox } from '../builders/use-sandbox.js';
import { pullBody, pushBody } from '../builders/gateway-bodies.js';
import { call, statusIn, tokenFor } from './gateway-call.js';
import { create, REQUEST } from './signed.js';
import { send } from './wire.js';

const sandbox = useSandbox();
const endpoints = SUPPORT_ROWS.filter(({ kind, name }) => kind === 'endpoint' && name.startsWith('/'));

describe('what SUPPORTED says of', () => {
  it.each(endpoints.map(({ name, does }) => [name, does !== undefined]))(
    '%s is so: served %s',
    async (name, served) => {
      const isRead = /^\/(session|sdk)/.test(name);
      const url = sandbox.url + name.replace('{session_identifier}', 'none');
      const { headers } = await send(url, isRead ? {} : { method: 'POST', body: '{}' });
      expect(String(headers['x-sandbox-explanation']).startsWith('unknown-path')).toBe(!served);
    },
  );

  it('accept is so: every answer is JSON', async () => {
    const extraHeaders = { Accept: 'application/xml' };
    const { headers } = await create(sandbox, sandbox.program(), { extraHeaders });
    expect(headers['content-type']).toMatch(/^application\/json/);
  });

  it('participant_id in a session request is so: accepted', async () => {
    const body = { ...REQUEST, participant_id: 12345 };
    const { json, headers } = await create(sandbox, sandbox.program(), { body });
    expect(json).toMatchObject({ status: 100 });
    expect(headers['x-sandbox-notice']).toContain('participant_id');
  });

  it('the blocks of a pull without published fields is so: accepted', async () => {
    const program = sandbox.program();
    const body = { ...pullBody(program, 'p-1', await tokenFor(sandbox, program)), retail_store: { id: 1 } };
    expect(statusIn(await call(sandbox, program, 'pull', body))).toBe(100);
  });

  it.each([
    [{ sender_account: '1' }, 100],
    [{ sender_account: 1 }, 401],
  ])('sender is so: %j is checked', async (sender, status) => {
    const program = sandbox.program();
    const body = pushBody(program, 'p-1', await tokenFor(sandbox, program), { sender });
    expect(statusIn(await call(sandbox, program, 'push', body))).toBe(status);
  });
});
