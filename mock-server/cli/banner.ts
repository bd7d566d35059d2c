import { SDK_PATH } from '../../contracts/plugin/sdk-path.js';
import type { Started } from './started.js';
import { signRequest } from '../contract-testing/target/sign-request.js';
import { INSPECTOR_PATH } from '../inspector/pages.js';
import { asCurl, SAMPLE_BODY } from './as-curl.js';

/** The line that `start --json` prints: where everything is, as one JSON object. `certificate`: the file of it. */
export function startLine(sandbox: Started, certificate?: string): string {
  return `${JSON.stringify({
    url: sandbox.url,
    inspector: `${sandbox.url}${INSPECTOR_PATH}`,
    sdk: `${sandbox.url}${SDK_PATH}`,
    control: `${sandbox.url}/_sandbox/api/`,
    ...(sandbox.controlToken !== null && { control_token: sandbox.controlToken }),
    ...(certificate !== undefined && { certificate }),
    seed: sandbox.seed,
    programs: sandbox.programs().map(({ credentials }) => credentials),
  })}\n`;
}

/** What `start` prints for people: addresses, credentials, and a request that works when pasted. */
export function banner(sandbox: Started, now: number, certificate?: string): string {
  const { url, seed, controlToken } = sandbox;
  const programs = sandbox.programs().map(({ credentials }) => credentials);
  const { username, secret } = programs[0]!;
  const curl = asCurl(
    signRequest({ origin: url, username, secret, body: Buffer.from(SAMPLE_BODY), at: now }),
  );
  return [
    'ingo-sandbox is ready. It is independent of Ingo Payments and moves no money.',
    '',
    row('Inspector', `${url}${INSPECTOR_PATH}`),
    row('Session API', url),
    row('SDK script', `${url}${SDK_PATH}`),
    row('Health', `${url}/_sandbox/health`),
    row('Seed', String(seed)),
    ...(controlToken === null ? [] : [row('Control token', controlToken)]),
    ...(certificate === undefined ? [] : trust(certificate)),
    '',
    ...programs.flatMap((program) => [
      row('username', program.username),
      row('secret', program.secret),
      row('participant_id', String(program.participant_id)),
      '',
    ]),
    'Create a session (good for 300 seconds; `ingo-sandbox sign` prints a fresh one):',
    '',
    curl,
    'Every refused request is explained here.',
    '',
  ].join('\n');
}

/** What trusts the certificate of this machine, and how. */
const trust = (certificate: string): string[] => [
  row('Certificate', certificate),
  '',
  `Node trusts it with NODE_EXTRA_CA_CERTS=${certificate}, curl with --cacert.`,
  'A browser: open the inspector once and accept it, or import it as an authority.',
];

const row = (name: string, value: string): string => `  ${name.padEnd(15)} ${value}`;
