import { Program } from '../../mock-server/programs/program.js';
import { Outboxes } from '../../mock-server/webhooks/outboxes.js';
import { median, spread } from './figure.js';
import type { Figure } from './figure.js';
import { spawnServer } from './spawn-server.js';

const ROUNDS = 7;
const WEBHOOKS = 6_000;
const SESSIONS = 300;
const AT_LEAST = 2_000;

/** Webhooks a second to a fast receiver in a process of its own, those of a session in order. */
export const webhooks: Figure = async (say) => {
  const receiver = await spawnServer(['tests/bench/bare-receiver.mjs']);
  const outboxes = new Outboxes();
  try {
    const program = new Program({ username: 'bench', webhooks: { url: receiver.url } }, 1, () => Date.now());
    const outbox = outboxes.of(program);
    const rates: number[] = [];
    let place = 0;
    for (let round = 0; round <= ROUNDS; round += 1) {
      const started = performance.now();
      for (let index = 0; index < WEBHOOKS; index += 1) {
        outbox.announce({
          topic: 'plugin.transaction.account.verification.ach.nav.failure',
          session: { id: `session-${index % SESSIONS}`, tracer_token: '12345_tracer' },
          participant_unique_id1: 'bench',
          participant_unique_id2: String((place += 1)),
          fields: { attempt_count: 1, max_attempts: 3 },
        });
      }
      await program.schedule.move(program.clock.now(), () => undefined); // waits for what is under way
      const rate = (WEBHOOKS / (performance.now() - started)) * 1000;
      say(`round ${round} of ${ROUNDS}: webhooks/s: ${rate.toFixed()}`);
      if (round > 0) rates.push(rate); // the first warms up
    }
    const { received, disordered } = (await (await fetch(receiver.url)).json()) as Record<string, number>;
    const all = received === (ROUNDS + 1) * WEBHOOKS && disordered === 0;
    return [
      {
        figure: 'webhooks a second, to a fast receiver',
        value: `${median(rates).toFixed()} (${spread(rates, 0)})`,
        bound: `>= ${AT_LEAST}`,
        met: median(rates) >= AT_LEAST,
      },
      {
        figure: 'webhooks lost, or out of order within their session',
        value: `${(ROUNDS + 1) * WEBHOOKS - received!}, ${disordered}`,
        bound: '0, 0',
        met: all,
      },
    ];
  } finally {
    outboxes.close();
    await receiver.stop();
  }
};
