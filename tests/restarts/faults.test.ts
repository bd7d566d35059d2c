import { expect, it } from 'vitest';
import { useDataFolder } from './data-folder.js';
import { hurtReplicas, killWithData, REPLICA_FAULTS } from './faults.js';
import { HAS_REDIS } from './redis-process.js';
import { NOTHING_LOST } from './traffic.js';

const folder = useDataFolder();

it('a sandbox with a data directory that is killed under load has lost nothing that it acknowledged', async () => {
  const { lost, acknowledged } = await killWithData(folder('killed'), 2);
  expect(lost).toEqual(NOTHING_LOST);
  expect(acknowledged.sessions).toBeGreaterThanOrEqual(90);
});

it.skipIf(!HAS_REDIS)(
  `replicas under load lose nothing that they acknowledged: ${REPLICA_FAULTS.map(({ name }) => name).join('; ')}`,
  async () => {
    const { lost, acknowledged } = await hurtReplicas(REPLICA_FAULTS);
    expect(lost).toEqual(NOTHING_LOST);
    expect(acknowledged.sessions).toBeGreaterThanOrEqual(180);
  },
  240_000,
);
