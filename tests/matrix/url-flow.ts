import { strict as assert } from 'node:assert';
import { readingsOf } from '../../contracts/readings/readings.js';
import { IngoError } from '../../client/server/index.js';
import { clientOf, REQUEST } from './client-of.js';
import type { ClientFlow } from './flows.js';

const open = async (url: string): Promise<number> => (await fetch(url)).status;

/** The life of an authorized URL: mounted at once, dead after 30 s, had anew by a refresh; a session that has ended. */
export const urlFlow: ClientFlow = {
  name: 'authorized URLs',
  readings: readingsOf('url'),
  run: async (setting) => {
    const { program } = setting;
    const { sessions } = clientOf(setting);
    await program.clock.freeze();
    const created = await sessions.create(REQUEST, { idempotencyKey: 'key' });
    assert.equal(await open(created.session.authorized_url), 200);
    await program.clock.advance('31s');
    assert.equal(await open(created.session.authorized_url), 410);
    const refreshed = await sessions.refresh(REQUEST, { idempotencyKey: 'key' });
    assert.equal(await open(refreshed.session.authorized_url), 200);

    await program.sessions.fire(created.session.session_identifier, 'TOKEN_SUCCESS');
    const again = await sessions.create(REQUEST, { idempotencyKey: 'key' }).catch((error: unknown) => error);
    // Refused, or answered with a URL; where that does not open, the SDK emits SESSION_ERROR and the client reports it.
    if (again instanceof IngoError) assert.equal(again.advice, 'fix');
    else assert.ok((again as typeof created).session.authorized_url);
  },
};
