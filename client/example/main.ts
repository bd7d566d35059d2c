import { createExample } from './server.js';

/** Runs the example by what its environment says, as `ingo-sandbox start --with` sets it. */
const { INGO_BASE_URL, INGO_USERNAME, INGO_SECRET, INGO_SDK_URL, INGO_EXAMPLE_PORT = '4020' } = process.env;

function end(sentence: string): never {
  console.error(`example: ${sentence}`);
  process.exit(2);
}

if (!INGO_BASE_URL || !INGO_USERNAME || !INGO_SECRET || !INGO_SDK_URL) {
  end('INGO_BASE_URL, INGO_USERNAME, INGO_SECRET and INGO_SDK_URL must be set; `npm start` does so.');
}
const port = Number(INGO_EXAMPLE_PORT);
if (!/^\d+$/.test(INGO_EXAMPLE_PORT) || port > 65535) {
  end(`INGO_EXAMPLE_PORT is "${INGO_EXAMPLE_PORT}", expected a whole number from 0 to 65535`);
}
const app = createExample({
  baseUrl: INGO_BASE_URL,
  username: INGO_USERNAME,
  secret: INGO_SECRET,
  sdkUrl: INGO_SDK_URL,
  pages: new URL('.', import.meta.url),
});
try {
  console.log(
    `\nThe example integration, to open in a browser:\n\n  ${await app.listen({ host: '127.0.0.1', port })}\n`,
  );
} catch (error) {
  const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  end(taken ? `port ${port} is taken; choose another with INGO_EXAMPLE_PORT` : (error as Error).message);
}
