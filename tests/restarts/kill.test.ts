import { once } from 'node:events';
import { expect, it } from 'vitest';
import { startJson, type RunningSandbox, type StartLine } from '../cli/run-cli.js';
import { useDataFolder } from './data-folder.js';
import { freePort } from './free-port.js';
import { NOTHING_LOST, Traffic } from './traffic.js';

const folder = useDataFolder();

it('a sandbox that is killed three times in the middle of load has lost nothing that it acknowledged', async () => {
  const port = await freePort();
  const args = ['--data', folder('killed'), '--port', String(port)];
  let running: RunningSandbox & { readonly line: StartLine } = await startJson(args);
  const { url, programs } = running.line;
  const traffic = await Traffic.begin({ url: () => url, credentials: programs[0]! });
  for (let kills = 0; kills < 3; kills += 1) {
    await traffic.more(40);
    running.child.kill('SIGKILL');
    await once(running.child, 'close');
    running = await startJson(args);
  }
  await traffic.more(40);
  expect(await traffic.end()).toEqual(NOTHING_LOST);
  expect(traffic.acknowledged.sessions).toBeGreaterThanOrEqual(160);
  expect(await running.stop()).toBe(0);
});
