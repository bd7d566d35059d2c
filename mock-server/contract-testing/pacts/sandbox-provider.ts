import type { ProgramOptions } from '../../../contracts/generated/types.js';
import { DEFAULT_PROGRAM, startSandbox, type Sandbox } from '../../index.js';
import { createExchange } from '../target/exchange.js';
import { unlimitedPace } from '../target/pace.js';
import type { ProviderEnvironment } from './provider-environment.js';

/** Starts a sandbox in this process to verify pacts against. Its clock can be moved. */
export async function startSandboxProvider(
  program: ProgramOptions = DEFAULT_PROGRAM,
): Promise<{ readonly sandbox: Sandbox; readonly environment: ProviderEnvironment }> {
  const sandbox = await startSandbox({ port: 0, checks: true, programs: [program] });
  return { sandbox, environment: environmentOf(sandbox) };
}

/** Returns the environment of a verification against the default program of a sandbox in this process. */
export function environmentOf(sandbox: Sandbox): ProviderEnvironment {
  const program = sandbox.programs()[0]!;
  const { username, secret, participant_id: participantId } = program.credentials;
  return {
    target: { url: sandbox.url, gatewayUrl: sandbox.url, username, secret, participantId },
    exchange: createExchange(),
    before: unlimitedPace.before,
    now: () => program.clock.now().getTime(),
    advance: (duration) => program.clock.advance(duration),
    findingsOf: (seq) => {
      const [entry] = program.journal.find({ kind: 'request', seq });
      return entry && 'findings' in entry ? entry.findings : [];
    },
    salt: 'own',
  };
}
