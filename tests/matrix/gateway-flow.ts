import { strict as assert } from 'node:assert';
import { readingsOf } from '../../contracts/readings/readings.js';
import { clientOf } from './client-of.js';
import type { ClientFlow } from './flows.js';

/** Verify, push, push again, pull, and a token that is nobody's. */
export const gatewayFlow: ClientFlow = {
  name: 'payments of the client',
  readings: readingsOf('gateway'),
  run: async (setting) => {
    const { gateway } = clientOf(setting);
    const card = { account_type: 'CA', account: '4111111111111111', expiration_date: '4912' } as const;
    const verified = await gateway.verify({ ...card, participant_unique_id1: 'verify' });
    assert.equal(verified.outcome, 'done');
    assert.ok('account' in verified);
    const { customer_account_token } = verified.account;
    const payment = {
      account_type: 'CA',
      amount: '12.30',
      source_of_funds: 4,
      customer_account_token,
    } as const;
    const push = { ...payment, participant_unique_id1: 'push' };
    assert.equal((await gateway.push(push)).outcome, 'done');
    assert.equal((await gateway.push(push)).outcome, 'done');
    assert.equal((await gateway.pull({ ...payment, participant_unique_id1: 'pull' })).outcome, 'done');
    const ledger = await setting.program.ledger.find();
    assert.equal(
      ledger.reduce((sum, { movements }) => sum + movements, 0),
      2,
    );

    const stranger = {
      ...push,
      participant_unique_id1: 'stranger',
      customer_account_token: crypto.randomUUID(),
    };
    // Declined for its token, or refused for its parameters: never taken for paid.
    const outcome = await gateway.push(stranger).then(
      (result) => result.outcome,
      () => 'refused',
    );
    assert.ok(outcome === 'declined' || outcome === 'refused', outcome);
    const paypal = {
      ...push,
      participant_unique_id1: 'paypal',
      account_type: setting.readings.paypalAccountType,
    };
    assert.notEqual(
      await gateway.push(paypal).then(
        (result) => result.outcome,
        () => 'refused',
      ),
      'done',
    );
  },
};
