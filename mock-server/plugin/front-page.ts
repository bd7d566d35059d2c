import { SDK_PATH } from '../../contracts/plugin/sdk-path.js';
import { SESSION_PATH } from '../../contracts/signing/signing.js';

/** `GET /` for programs: what the sandbox is and where to look. A browser is sent to the inspector. */
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
    `Inspector          ${origin}/_sandbox/`,
    `What happened      ${origin}/_sandbox/api/journal`,
    `Scenarios          ${origin}/_sandbox/api/scenarios`,
    `For coding agents  ${origin}/_sandbox/llms.txt`,
    '',
  ].join('\n');
