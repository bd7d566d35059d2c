import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSandbox, type Sandbox } from '../../mock-server/index.js';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0 });
});
afterAll(() => sandbox.close());

const scrape = async (): Promise<string> => (await fetch(`${sandbox.url}/metrics`)).text();

const valueOf = (text: string, series: string): number =>
  Number(
    text
      .split('\n')
      .find((line) => line.startsWith(`${series} `))
      ?.split(' ')[1],
  );

describe('GET /metrics', () => {
  it('is text as Prometheus reads it', async () => {
    const answer = await fetch(`${sandbox.url}/metrics`);
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    const text = await answer.text();
    const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines.filter((line) => !/^[a-z_0-9]+(\{[^}]*\})? \S+( \d+)?$/.test(line))).toEqual([]);
    expect(text).toContain('process_resident_memory_bytes');
    expect(text).toContain('nodejs_eventloop_lag_p99_seconds');
  });

  it('counts programs, sessions and answers by status', async () => {
    const before = await scrape();
    const program = sandbox.program();
    await fetch(`${sandbox.url}/_sandbox/api/sessions?program=${program.credentials.username}`, {
      method: 'POST',
    });
    await fetch(`${sandbox.url}/api/v1/sessions/point-in-time/plugin`, { method: 'POST', body: '{}' });
    const after = await scrape();
    const gained = (series: string): number => valueOf(after, series) - (valueOf(before, series) || 0);
    expect(gained('ingo_sandbox_programs')).toBe(1);
    expect(gained('ingo_sandbox_sessions')).toBe(1);
    expect(gained('ingo_sandbox_journal_entries')).toBeGreaterThan(1);
    expect(gained('ingo_sandbox_answers_total{status="401"}')).toBe(1);
  });

  it('is closed to pages of other hosts, and off loopback to whoever has no token', async () => {
    const foreign = await sandbox.fetch(
      new Request('http://127.0.0.1/metrics', { headers: { origin: 'https://evil.example' } }),
    );
    expect(foreign.status).toBe(403);
    const open = await startSandbox({ port: 0, host: '0.0.0.0', controlToken: 'a token of ours' });
    const status = async (headers: Record<string, string>) =>
      (await fetch(`${open.url}/metrics`, { headers })).status;
    expect(await status({})).toBe(401);
    expect(await status({ authorization: 'Bearer another' })).toBe(401);
    expect(await status({ authorization: 'Bearer a token of ours' })).toBe(200);
    await open.close();
  });
});
