import type { Credentials } from '../../mock-server/index.js';
import { createExample, type ExampleOptions } from '../../client/example/server.js';

/** The example integration, running on an origin of its own. */
export interface Example {
  readonly url: string;
  /** What its back end logged. */
  readonly log: readonly string[];
  close(): Promise<void>;
}

/** Starts the example on a free port of `localhost`. */
export async function startExample(
  options: Pick<ExampleOptions, 'baseUrl' | 'sdkUrl'> & Credentials,
): Promise<Example> {
  const { baseUrl, username, secret, participant_id: participantId, sdkUrl } = options;
  const log: string[] = [];
  const app = createExample({
    baseUrl,
    username,
    secret,
    participantId,
    sdkUrl,
    log: (line) => log.push(line),
  });
  const { port } = new URL(await app.listen({ host: 'localhost', port: 0 }));
  const close = async (): Promise<void> => {
    const closed = app.close();
    // A browser opens connections in advance; closing would wait for the unused ones.
    app.server.closeAllConnections();
    await closed;
  };
  return { url: `http://localhost:${port}`, log, close };
}
