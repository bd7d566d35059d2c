/**
 * Lets every fetch of this process use a connection of its own. Pact starts a server for each test, on any free port: when
 * a port comes again, a connection that was kept would lead to the server of an earlier test, which still listens to it.
 *
 * @returns what puts back how it was; `beforeAll` calls it in the end.
 */
export async function keepNoConnections(): Promise<() => void> {
  await (await fetch('data:,')).text(); // what makes the connections is loaded by the first call
  const name = Symbol.for('undici.globalDispatcher.1');
  const world = globalThis as unknown as Record<symbol, { constructor: new (options: object) => never }>;
  const before = world[name]!;
  world[name] = new before.constructor({ pipelining: 0 });
  return () => {
    world[name] = before;
  };
}
