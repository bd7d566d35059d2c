import type { Target } from './verify-pacts.js';

/** Hosts that money hangs on: never touched. */
const PRODUCTION = /^(iip-session-management|payapi|iip-webplugin)\.ingo\.money$/i;

/** Where the contracts are held against, or why they are not. */
export type LiveTarget =
  { readonly target: Target } | { readonly skipped: string } | { readonly refused: string };

/** Reads the target from `INGO_LIVE_BASE_URL`, `INGO_LIVE_USERNAME`, `INGO_LIVE_SECRET` and `INGO_LIVE_PARTICIPANT_ID`. */
export function liveTarget(env: Readonly<Record<string, string | undefined>>): LiveTarget {
  const names = [
    'INGO_LIVE_BASE_URL',
    'INGO_LIVE_USERNAME',
    'INGO_LIVE_SECRET',
    'INGO_LIVE_PARTICIPANT_ID',
  ] as const;
  const [url = '', username = '', secret = '', participant = ''] = names.map((name) => env[name]);
  const missing = names.filter((name) => !env[name]);
  if (missing.length > 0) {
    return { skipped: `NOTHING WAS CHECKED against a live program: ${missing.join(', ')} not set.` };
  }
  if (!URL.canParse(url)) return { refused: `INGO_LIVE_BASE_URL is "${url}", expected an address.` };
  const { hostname } = new URL(url);
  if (PRODUCTION.test(hostname)) {
    return {
      refused: `INGO_LIVE_BASE_URL names ${hostname}, a production host; only sandboxes are checked.`,
    };
  }
  if (!/^\d{1,5}$/.test(participant)) {
    return { refused: `INGO_LIVE_PARTICIPANT_ID is "${participant}", expected at most five digits.` };
  }
  return { target: { url: url.replace(/\/+$/, ''), username, secret, participantId: Number(participant) } };
}
