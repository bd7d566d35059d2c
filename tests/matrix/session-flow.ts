import { strict as assert } from 'node:assert';
import { readingsOf } from '../../contracts/readings/readings.js';
import {
  IngoAuthenticationError,
  IngoError,
  IngoIdempotencyError,
  IngoRequestError,
  type SessionRequest,
} from '../../client/server/index.js';
import { clientOf, REQUEST } from './client-of.js';
import type { ClientFlow } from './flows.js';

const FOREIGN = { ...REQUEST, host_uri: 'https://not-registered.example' };

/** Create, refresh, and every refusal that a client must understand. */
export const sessionFlow: ClientFlow = {
  name: 'sessions of the client',
  readings: readingsOf('session'),
  program: { allowed_origins: ['https://registered.example'] },
  run: async (setting) => {
    const { sessions } = clientOf(setting);
    const created = await sessions.create(REQUEST, { idempotencyKey: 'key' });
    assert.equal(created.outcome, 'created');
    const refreshed = await sessions.refresh(REQUEST, { idempotencyKey: 'key' });
    assert.equal(refreshed.outcome, 'refreshed');
    assert.equal(refreshed.session.session_identifier, created.session.session_identifier);

    const other = { ...REQUEST, participant_unique_id2: 'another' };
    await assert.rejects(sessions.create(other, { idempotencyKey: 'key' }), IngoIdempotencyError);
    const long = { ...REQUEST, participant_unique_id1: 'x'.repeat(101) } as SessionRequest;
    await assert.rejects(
      sessions.create(long),
      (error) => isFixable(error) && error instanceof IngoRequestError,
    );
    // Whether its envelope speaks of the signature or of parameters, the client says what to look at.
    await assert.rejects(
      clientOf(setting, 'another secret').sessions.create(REQUEST),
      (error) =>
        isFixable(error) && (error instanceof IngoAuthenticationError || error instanceof IngoRequestError),
    );
    if (setting.readings.domainEnforcement === 'off')
      assert.equal((await sessions.create(FOREIGN)).outcome, 'created');
    else await assert.rejects(sessions.create(FOREIGN), isFixable);
  },
};

const isFixable = (error: unknown): boolean => error instanceof IngoError && error.advice === 'fix';
