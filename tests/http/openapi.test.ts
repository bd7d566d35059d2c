import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTROL_CALLS } from '../../contracts/control/control-calls.js';
import { SESSION_PATH } from '../../contracts/signing/signing.js';
import { TOPICS } from '../../contracts/webhooks/topics.js';
import { startSandbox, type JournalEntry, type Sandbox } from '../../mock-server/index.js';
import { undocumented, undocumentedEntry, type Traffic } from './openapi-traffic.js';
import { REQUEST } from './signed.js';

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId: string }>>>>;
  readonly webhooks: Readonly<Record<string, object>>;
}

const LINTER = fileURLToPath(new URL('../../node_modules/@redocly/cli/bin/cli.js', import.meta.url));

let sandbox: Sandbox;
let text: string;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, seed: 1 });
  text = await (await fetch(`${sandbox.url}/_sandbox/openapi.json`)).text();
});
afterAll(() => sandbox.close());

describe('the OpenAPI document', () => {
  it('describes every route of Ingo and of the control API, and no other', () => {
    const { paths, webhooks } = JSON.parse(text) as Document;
    const ours = Object.keys(paths).filter((path) => !path.startsWith('/_sandbox'));
    expect(ours).toHaveLength(15);
    expect(ours).toContain('/metrics');
    expect(Object.keys(paths)).toHaveLength(15 + new Set(CONTROL_CALLS.map(({ path }) => path)).size);
    expect(ours).toContain(SESSION_PATH);
    expect(Object.keys(webhooks)).toEqual(TOPICS);
  });

  it('names every operation once', () => {
    const { paths } = JSON.parse(text) as Document;
    const ids = Object.values(paths).flatMap((item) =>
      Object.values(item).map(({ operationId }) => operationId),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is clean to a linter', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ingo-sandbox-openapi-'));
    const file = join(folder, 'openapi.json');
    writeFileSync(file, text);
    const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
    const args = [LINTER, 'lint', file, '--extends', 'recommended', '--format', 'json'];
    const { stdout, status } = spawnSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' });
    rmSync(folder, { recursive: true, force: true });
    const { totals } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as { totals: object };
    expect({ status, totals }).toMatchObject({ status: 0, totals: { errors: 0, warnings: 0 } });
  });
});

describe('traffic that is not as the document says', () => {
  const right: Traffic = {
    method: 'POST',
    url: `http://127.0.0.1:1${SESSION_PATH}`,
    requestBody: JSON.stringify(REQUEST),
    status: 200,
    contentType: 'application/json; charset=utf-8',
    responseBody: JSON.stringify({ status: 13723, client_message: 'Idempotency key mismatch' }),
  };

  it('is told from traffic that is', () => expect(undocumented(right)).toEqual([]));

  it.each<[string, Partial<Traffic>]>([
    ['an answer without a field', { responseBody: '{"status":13723}' }],
    ['text for a number', { responseBody: '{"status":"100","client_message":""}' }],
    [
      'a request that was taken though a field is missing',
      { requestBody: '{}', responseBody: '{"status":100,"client_message":""}' },
    ],
    ['a status that no operation has', { status: 302 }],
    [
      'a body of the control API that it does not know',
      { url: 'http://127.0.0.1:1/_sandbox/api/clock', requestBody: '{"forward":"1s"}', responseBody: '{}' },
    ],
  ])('%s', (_, changed) => expect(undocumented({ ...right, ...changed })).not.toEqual([]));

  it('is told of what a journal kept as well', () => {
    const { method, requestBody: body, status, responseBody } = right;
    const entry = (answered: string, asked = body): JournalEntry => ({
      ...{ seq: 1, at: '', method, target: SESSION_PATH, headers: [], findings: [], body: asked },
      ...{ kind: 'request', answer: { status, body: answered } },
    });
    expect(undocumentedEntry(entry(responseBody))).toEqual([]);
    expect(undocumentedEntry(entry('{"status":"100"}'))).not.toEqual([]);
    expect(undocumentedEntry(entry('{"status":100,"client_message":""}', '{}'))).not.toEqual([]);
  });
});
