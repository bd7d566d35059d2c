import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { stageOf } from '../../mock-server/contract-testing/pacts/own-stage.js';
import { readPacts } from '../../mock-server/contract-testing/pacts/pact-file.js';
import { verifyPacts } from '../../mock-server/contract-testing/pacts/verify-pacts.js';
import { messagesOf } from './messages.js';
import { mutant } from './mutant.js';
import { MUTATIONS, type Mutation } from './mutations.js';
import { keepPactQuiet } from './quiet.js';
import { STRICT } from './strict-program.js';

const PACTS = readPacts(fileURLToPath(new URL('../../contracts/pacts', import.meta.url)));

/** What the contract run finds broken in a sandbox that checks nothing itself. */
async function broken(mutation?: Mutation): Promise<string[]> {
  const { startSandbox } = await mutant(mutation);
  const sandbox = await startSandbox({ port: 0, checks: false, programs: [STRICT] });
  try {
    const pacts = PACTS.filter(({ pact }) => !mutation || pact.provider.name === mutation.pact);
    const messages = messagesOf(sandbox, sandbox.programs()[0]!);
    const { verdicts } = await verifyPacts({ pacts, stage: stageOf(sandbox), messages });
    return verdicts.flatMap(({ interaction, verdict }) => (verdict === 'kept' ? [] : [interaction]));
  } finally {
    await sandbox.close();
  }
}

beforeAll(keepPactQuiet);

describe('the contract run', () => {
  it('finds nothing in the sandbox as it is', async () => {
    expect(await broken()).toEqual([]);
  });

  it('is tried by enough mutations', () => {
    expect(MUTATIONS.length).toBeGreaterThanOrEqual(20);
  });

  it.each(MUTATIONS)('finds that $name', async (mutation) => {
    expect(await broken(mutation)).not.toEqual([]);
  });
});
