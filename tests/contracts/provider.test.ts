import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { EVENT_CONSTANTS } from '../../contracts/events/event-names.js';
import type { ProgramOptions } from '../../contracts/generated/types.js';
import type { Sandbox } from '../../mock-server/index.js';
import type { MessageProvider } from '../../mock-server/contract-testing/pacts/pact-file.js';
import { startSandboxProvider } from '../../mock-server/contract-testing/pacts/sandbox-provider.js';
import { readPacts } from '../../mock-server/contract-testing/pacts/pact-file.js';
import type { Verdict } from '../../mock-server/contract-testing/pacts/verdict.js';
import { verifyPacts, type Verification } from '../../mock-server/contract-testing/pacts/verify-pacts.js';
import { messagesOf, scriptedEvents } from './messages.js';
import { keepPactQuiet } from './quiet.js';
import { STRICT } from './strict-program.js';

const PACTS = readPacts(fileURLToPath(new URL('../../contracts/pacts', import.meta.url)));

const running: Sandbox[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((sandbox) => sandbox.close()));
});

async function verified(program: ProgramOptions = STRICT, pacts = PACTS): Promise<Verification> {
  const { sandbox, environment } = await startSandboxProvider(program);
  running.push(sandbox);
  return verifyPacts({ pacts, environment, messages: messagesOf(sandbox, sandbox.programs()[0]!) });
}
const interactions = ({ verdicts }: Verification, verdict: Verdict['verdict']) =>
  verdicts.filter((one) => one.verdict === verdict).map(({ interaction }) => interaction);
const why = ({ verdicts }: Verification) => verdicts.flatMap((one) => one.why);

beforeAll(keepPactQuiet);

describe('the sandbox keeps what the client expects', () => {
  it('in every interaction of every pact', async () => {
    const found = await verified();
    expect(why(found)).toEqual([]);
    expect(interactions(found, 'kept')).toHaveLength(found.verdicts.length);
    expect(found.verdicts.length).toBeGreaterThan(60);
    expect(found.unknownStates).toEqual([]);
  });

  it('also under other readings that the client supports', async () => {
    const readings = {
      refreshRevokesPreviousUrl: 'yes',
      authorizedUrlUse: 'single-mount',
      gatewayRefusal: 'http-400',
      tracerToken: 'participant-seconds-uuid',
      webhookSignature: 'sha256-hex',
    } as const;
    expect(why(await verified({ ...STRICT, readings: { ...STRICT.readings, ...readings } }))).toEqual([]);
  });

  it('and does not where a reading breaks one, which the verification finds', async () => {
    const sessions = PACTS.filter(({ pact }) => pact.provider.name === 'ingo-session-api');
    const found = await verified(
      { ...STRICT, readings: { ...STRICT.readings, idempotencyMismatch: 'http-409' } },
      sessions,
    );
    expect(interactions(found, 'broken')).toEqual(['13723 for the same key with other parameters']);
    expect(why(found)).toEqual([
      'HTTP status: expected 200 but was 409',
      expect.stringMatching(
        /^the sandbox refused the request: idempotency-key-mismatch: The Idempotency-Key .+ Use a new key/,
      ),
    ]);
  });
});

describe('the scripted SDK keeps what the client expects', () => {
  const events = PACTS.filter(({ pact }) => pact.provider.name === 'ingo-sdk-events');
  const verifiedEvents = async (messages: MessageProvider) => {
    const { sandbox, environment } = await startSandboxProvider(STRICT);
    running.push(sandbox);
    return verifyPacts({ pacts: events, environment, messages });
  };

  it('in every event', async () => {
    const found = await verifiedEvents(scriptedEvents);
    expect(why(found)).toEqual([]);
    expect(interactions(found, 'kept')).toHaveLength(EVENT_CONSTANTS.length);
  });

  it('and a missing tracer_token is detected', async () => {
    const found = await verifiedEvents((interaction) => {
      const provide = scriptedEvents(interaction);
      return provide && (async () => ({ ...((await provide()) as object), tracer_token: undefined }));
    });
    expect(interactions(found, 'broken')).toHaveLength(EVENT_CONSTANTS.length);
  });
});
