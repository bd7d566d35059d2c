import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSandbox, type Sandbox, type SandboxProgram } from '../../mock-server/index.js';
import { verifyPact, type Target } from './verify-pacts.js';

const PACTS = ['ingo-session-api', 'ingopay-gateway'] as const;
const fileOf = (name: string) =>
  fileURLToPath(new URL(`../../contracts/pacts/${name}.json`, import.meta.url));

let sandbox: Sandbox;
beforeAll(async () => void (sandbox = await startSandbox({ port: 0, seed: 1 })));
afterAll(() => sandbox.close());

const targetOf = ({ credentials }: SandboxProgram): Target => ({
  url: sandbox.url,
  username: credentials.username,
  secret: credentials.secret,
  participantId: credentials.participant_id,
});

describe('the sandbox keeps what the client expects', () => {
  it.each(PACTS)('%s', async (name) => {
    await expect(verifyPact(fileOf(name), targetOf(sandbox.program()))).resolves.toBeUndefined();
  });

  it('also where readings are others that the client survives', async () => {
    const program = sandbox.program({
      readings: {
        refreshRevokesPreviousUrl: 'yes',
        authorizedUrlUse: 'single-mount',
        gatewayRefusal: 'http-400',
        tokenRefused: 'card-data-750',
      },
    });
    for (const name of PACTS) await verifyPact(fileOf(name), targetOf(program));
  });

  it('and does not where a reading breaks one, which the verification finds', async () => {
    const program = sandbox.program({ readings: { idempotencyMismatch: 'http-409' } });
    await expect(verifyPact(fileOf('ingo-session-api'), targetOf(program))).rejects.toThrow();
  });
});
