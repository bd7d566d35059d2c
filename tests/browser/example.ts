import type { Credentials } from '../../mock-server/index.js';
import { createExample, type ExampleOptions } from '../../client/example/server.js';

/** Variable that tells the workers where the built pages of the example are. */
export const EXAMPLE_PAGES = 'INGO_TEST_EXAMPLE_PAGES';

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
  const pages = new URL(process.env[EXAMPLE_PAGES]!);
  const app = createExample({
    baseUrl,
    username,
    secret,
    participantId,
    sdkUrl,
    pages,
    log: (line) => log.push(line),
  });
  const { port } = new URL(await app.listen({ host: 'localhost', port: 0 }));
  const close = async (): Promise<void> => {
    const closed = app.close();
    // A browser connects ahead of need; what it never used would be waited for.
    app.server.closeAllConnections();
    await closed;
  };
  return { url: `http://localhost:${port}`, log, close };
}
