// @ts-check
/**
 * Starts the example. Its settings come from the environment; `ingo-sandbox start --with "node main.js"` sets them.
 */
import { isSandbox } from './sandbox.js';
import { createExample, WEBHOOK_PATH } from './server.js';
import { setWebhookEndpoint } from './webhook-endpoint.js';

const {
  INGO_BASE_URL,
  INGO_USERNAME,
  INGO_SECRET,
  INGO_PARTICIPANT_ID,
  INGO_SDK_URL,
  INGO_EXAMPLE_PORT = '4020',
} = process.env;

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(`example: ${message}`);
  process.exit(2);
}

if (!INGO_BASE_URL || !INGO_USERNAME || !INGO_SECRET || !INGO_PARTICIPANT_ID || !INGO_SDK_URL) {
  fail(
    'INGO_BASE_URL, INGO_USERNAME, INGO_SECRET, INGO_PARTICIPANT_ID and INGO_SDK_URL must be set; `npm start` does so.',
  );
}
const port = Number(INGO_EXAMPLE_PORT);
if (!/^\d+$/.test(INGO_EXAMPLE_PORT) || port > 65535) {
  fail(`INGO_EXAMPLE_PORT is "${INGO_EXAMPLE_PORT}", expected a whole number from 0 to 65535`);
}
const app = createExample({
  baseUrl: INGO_BASE_URL,
  username: INGO_USERNAME,
  secret: INGO_SECRET,
  participantId: INGO_PARTICIPANT_ID,
  sdkUrl: INGO_SDK_URL,
});
try {
  const address = await app.listen({ host: '127.0.0.1', port });
  if (isSandbox(INGO_BASE_URL)) {
    await setWebhookEndpoint(INGO_BASE_URL, INGO_USERNAME, address + WEBHOOK_PATH).catch((error) =>
      console.error(`example: no webhooks will arrive: ${error.message}`),
    );
  }
  console.log(`\nThe example integration, to open in a browser:\n\n  ${address}\n`);
} catch (error) {
  const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
  fail(code === 'EADDRINUSE' ? `port ${port} is taken; choose another with INGO_EXAMPLE_PORT` : message);
}
