import { describe, expect, it } from 'vitest';
import type { SessionRequest } from '../../contracts/generated/types.js';
import type { Readings } from '../../contracts/readings/readings.js';
import { Faults } from '../faults/program-faults.js';
import { arrive } from '../../tests/signing/sample-requests.js';
import { Programs } from '../programs/programs.js';
import { createOrRefresh } from '../sessions/create-or-refresh.js';
import { Outboxes } from '../webhooks/outboxes.js';
import { ScenarioRuns } from '../scenarios/scenario-runs.js';
import { MemoryStore } from '../stores/memory-store.js';
import { sessionPage } from './session-page.js';

async function opened(readings: Partial<Readings> = {}) {
  const programs = new Programs(1, () => 0, [
    { username: 'first' },
    { username: 'test', readings, allowed_origins: ['https://a.example', 'https://b.example'] },
  ]);
  const program = programs.get('test')!;
  const services = { store: new MemoryStore(), origin: () => 'http://sandbox' };
  const request = { participant_unique_id1: 'order-1' } as SessionRequest;
  const created = await createOrRefresh(services, { program, request, text: '{}', key: undefined });
  if (created.kind !== 'created') throw new Error(created.kind);
  const faults = new Faults();
  const runs = new ScenarioRuns(services.store, new Outboxes(), faults);
  const page = sessionPage({ ...services, programs, runs, faults });
  const target = created.url.url.replace('http://sandbox', '');
  const open = (path = target, id = created.session.id, referer?: string) =>
    page(
      arrive({
        method: 'GET',
        target: path,
        rawHeaders: referer === undefined ? [] : ['Referer', referer],
        body: Buffer.alloc(0),
      }),
      { id },
    );
  return { program, programs, services, target, id: created.session.id, open };
}

describe('the page of a session', () => {
  it('opens for its URL, which mounts the session', async () => {
    const { open, program, services, id, target } = await opened();
    const { answer, program: owner } = await open();
    expect(owner).toBe(program);
    expect(answer).toMatchObject({ status: 200, type: 'html', session: id });
    expect(answer.body).toContain('SANDBOX');
    expect(await services.store.session(id)).toMatchObject({
      state: 'mounted',
      mountedTicks: /t=(\d+)/.exec(target)![1],
    });
  });

  it('is not kept by browsers, and loads nothing from elsewhere', async () => {
    const { open } = await opened();
    expect((await open()).answer.headers).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': expect.stringMatching(
        /^default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'$/,
      ),
      'x-content-type-options': 'nosniff',
    });
  });

  it('names the pages that may embed it, where domains are enforced', async () => {
    const { open, program } = await opened({ domainEnforcement: 'frame-ancestors' });
    const policy = async () => (await open()).answer.headers?.['content-security-policy'];
    expect(await policy()).toMatch(/; frame-ancestors https:\/\/a\.example https:\/\/b\.example$/);
    program.tune({ allowed_origins: [] });
    expect(await policy()).toMatch(/; frame-ancestors 'none'$/);
  });

  it('judges the origin of the page that embeds it, not its path', async () => {
    const { open, target, id } = await opened({ domainEnforcement: 'refused' });
    expect((await open(target, id, 'https://evil.example/https://a.example')).answer.status).toBe(403);
    expect((await open(target, id, 'https://a.example/checkout?x=1')).answer.status).toBe(200);
  });

  it('takes plus signs in h for what they are', async () => {
    const { open, target } = await opened();
    expect((await open(decodeURIComponent(target))).answer.status).toBe(200);
  });

  it.each([
    ['without a query', (target: string) => target.split('?')[0]!],
    ['with t twice', (target: string) => `${target}&t=1`],
    ['with h twice', (target: string) => `${target}&h=x`],
    ['with something altered', (target: string) => target.replace(/t=./, 't=7')],
  ])('stays closed for a URL %s', async (_, spoil) => {
    const { open, target, services, id } = await opened();
    const { answer } = await open(spoil(target));
    expect(answer).toMatchObject({ status: 403, findings: [{ name: 'url-forged' }] });
    expect((await services.store.session(id))?.state).toBe('active');
  });

  it('stays closed for the URL of another session', async () => {
    const { open, target } = await opened();
    expect((await open(target, 'other')).answer.status).toBe(403);
  });

  it('tells the program that minted the URL of a session that is forgotten', async () => {
    const { open, programs, services, target, id } = await opened();
    await services.store.forget('test');
    const { answer, program } = await open(target, id);
    expect(answer).toMatchObject({ status: 404, findings: [{ name: 'unknown-session' }] });
    expect(program).toBe(programs.get('test'));
  });
});
