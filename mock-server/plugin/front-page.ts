import { SDK_PATH } from '../../contracts/plugin/sdk-path.js';
import { SESSION_PATH } from '../../contracts/signing/signing.js';

/** `GET /`: what the sandbox is and where to look, for people who open its address in a browser. */
export const frontPage = (origin: string): string =>
  [
    "ingo-sandbox: an offline stand-in for Ingo Payments' Embedded Account Capture. It is independent of Ingo",
    'Payments and moves no money.',
    '',
    'It serves programs; people look at an integration that uses it, such as the example that `npm start` runs at',
    'http://127.0.0.1:4020.',
    '',
    `Create a session   POST ${origin}${SESSION_PATH}, signed`,
    `SDK script         ${origin}${SDK_PATH}`,
    `What happened      ${origin}/_sandbox/api/journal`,
    `Scenarios          ${origin}/_sandbox/api/scenarios`,
    '',
  ].join('\n');
