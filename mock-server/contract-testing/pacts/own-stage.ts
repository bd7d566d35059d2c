import type { ProgramOptions } from '../../../contracts/generated/types.js';
import { DEFAULT_PROGRAM, startSandbox, type Sandbox } from '../../index.js';
import { createExchange } from '../target/exchange.js';
import { hastyPace } from '../target/pace.js';
import type { StageParts } from './stage.js';

/** A sandbox in this process to verify pacts against, the clock of which can be moved. */
export async function startOwnStage(
  program: ProgramOptions = DEFAULT_PROGRAM,
): Promise<{ readonly sandbox: Sandbox; readonly stage: StageParts }> {
  const sandbox = await startSandbox({ port: 0, checks: true, programs: [program] });
  return { sandbox, stage: stageOf(sandbox) };
}

/** Makes a sandbox in this process the stage of a verification: its default program answers. */
export function stageOf(sandbox: Sandbox): StageParts {
  const [first] = sandbox.programs();
  const { username, secret, participant_id: participantId } = first!.credentials;
  return {
    target: { url: sandbox.url, gatewayUrl: sandbox.url, username, secret, participantId },
    exchange: createExchange(),
    before: hastyPace.before,
    now: () => first!.clock.now().getTime(),
    advance: (duration) => first!.clock.advance(duration),
    salt: 'own',
  };
}
