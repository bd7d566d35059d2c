import { createExample, WEBHOOK_PATH } from './server.js';
import { isSandbox, tellSandbox } from './tell-sandbox.js';

/** Runs the example by what its environment says, as `ingo-sandbox start --with` sets it. */
const {
  INGO_BASE_URL,
  INGO_USERNAME,
  INGO_SECRET,
  INGO_PARTICIPANT_ID,
  INGO_SDK_URL,
  INGO_EXAMPLE_PORT = '4020',
} = process.env;

function end(sentence: string): never {
  console.error(`example: ${sentence}`);
  process.exit(2);
}

if (!INGO_BASE_URL || !INGO_USERNAME || !INGO_SECRET || !INGO_PARTICIPANT_ID || !INGO_SDK_URL) {
  end(
    'INGO_BASE_URL, INGO_USERNAME, INGO_SECRET, INGO_PARTICIPANT_ID and INGO_SDK_URL must be set; `npm start` does so.',
  );
}
const port = Number(INGO_EXAMPLE_PORT);
if (!/^\d+$/.test(INGO_EXAMPLE_PORT) || port > 65535) {
  end(`INGO_EXAMPLE_PORT is "${INGO_EXAMPLE_PORT}", expected a whole number from 0 to 65535`);
}
const app = createExample({
  baseUrl: INGO_BASE_URL,
  username: INGO_USERNAME,
  secret: INGO_SECRET,
  participantId: INGO_PARTICIPANT_ID,
  sdkUrl: INGO_SDK_URL,
  pages: new URL('.', import.meta.url),
});
try {
  const address = await app.listen({ host: '127.0.0.1', port });
  if (isSandbox(INGO_BASE_URL)) {
    const told = tellSandbox(INGO_BASE_URL, INGO_USERNAME, address + WEBHOOK_PATH);
    await told.catch((error: Error) => console.error(`example: no webhooks will come: ${error.message}`));
  }
  console.log(`\nThe example integration, to open in a browser:\n\n  ${address}\n`);
} catch (error) {
  const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  end(taken ? `port ${port} is taken; choose another with INGO_EXAMPLE_PORT` : (error as Error).message);
}
