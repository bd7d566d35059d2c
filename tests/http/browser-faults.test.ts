import { describe, expect, it } from 'vitest';
import type { FaultRule, SandboxProgram, Scenario } from '../../mock-server/index.js';
import { useSandbox } from '../builders/use-sandbox.js';
import { bootOf, MountedPage } from './mounted-page.js';
import { createdSession } from './signed.js';

const sandbox = useSandbox();
const SCRIPT = '/sdk/ingo.instantpayments.clientsdk_v2.0.js';

const faulty = (...faults: FaultRule[]): SandboxProgram => sandbox.program({ faults });

/** The pages and events that an SDK is told when a scenario plays. */
async function told(program: SandboxProgram, scenario = 'success'): Promise<string[]> {
  program.scenarios.next(scenario);
  const page = await MountedPage.mount((await createdSession(sandbox, program)).authorized_url);
  await page.until((heard) => 'end' in heard);
  page.close();
  return page.heard.flatMap((heard) => {
    if (!('event' in heard)) return [];
    const { page: shown } = heard.payload as { page?: string };
    return [heard.event === 'PAGE_LOAD' ? String(shown) : heard.event];
  });
}

const LOST_RULE = { fault: 'message-lost', match: { event: 'TOKEN_SUCCESS' } } as const satisfies FaultRule;

const ALL = ['DebitFunding', 'Confirmation', 'Success', 'TOKEN_SUCCESS'];

describe('messages to the SDK', () => {
  it('get lost, and the event has happened all the same', async () => {
    const program = faulty({ fault: 'message-lost', match: { event: 'TOKEN_SUCCESS' } });
    expect(await told(program)).toEqual(ALL.slice(0, 3));
    expect(await program.sessions.list()).toMatchObject([{ state: 'completed' }]);
    expect(program.journal.find({ kind: 'event', event: 'TOKEN_SUCCESS' })).toHaveLength(1);
    expect(program.journal.find({ kind: 'fault' })).toMatchObject([
      { fault: 'message-lost', event: 'TOKEN_SUCCESS', rule: 0 },
    ]);
  });

  it('come twice', async () => {
    const program = faulty({ fault: 'message-doubled', match: { event: 'TOKEN_SUCCESS' } });
    expect(await told(program)).toEqual([...ALL, 'TOKEN_SUCCESS']);
  });

  it('come after the next one', async () => {
    const program = faulty({ fault: 'message-reordered', match: { event: 'PAGE_LOAD', nth: 3 } });
    expect(await told(program)).toEqual([...ALL.slice(0, 2), 'TOKEN_SUCCESS', 'Success']);
  });

  it('come late where no other follows, by the clock of the program', async () => {
    const program = faulty({ fault: 'message-reordered', match: { event: 'PAGE_LOAD' }, times: 1 });
    await program.clock.freeze();
    program.scenarios.next('interactive');
    const page = await MountedPage.mount((await createdSession(sandbox, program)).authorized_url);
    await page.shown('form');
    await program.clock.advance('9s');
    expect(page.events).toEqual([]);
    await program.clock.advance('1s');
    await page.event('PAGE_LOAD');
    page.close();
  });

  it('of a page that does not open get lost and come twice as well', async () => {
    const events = async (fault: FaultRule['fault']): Promise<number> => {
      const program = faulty({ fault, match: { event: 'SESSION_EXPIRED' } });
      const { authorized_url: url } = await createdSession(sandbox, program);
      await program.clock.advance('31s');
      return bootOf(await (await fetch(url)).text()).closed!.events.length;
    };
    expect(await Promise.all((['message-lost', 'message-doubled'] as const).map(events))).toEqual([0, 2]);
  });

  it('are damaged in the same way with the same seed', async () => {
    const rules: FaultRule[] = [
      { fault: 'message-lost', match: { probability: 0.4 } },
      { fault: 'message-doubled', match: { probability: 0.5 } },
    ];
    const run = async (seed: number) => {
      const program = sandbox.program({ username: 'same', seed, faults: rules });
      const heard = [await told(program), await told(program), await told(program)];
      await program.drop();
      return heard;
    };
    const first = await run(3);
    expect(first).not.toEqual([ALL, ALL, ALL]);
    expect(await run(3)).toEqual(first);
    expect(await run(4)).not.toEqual(first);
  });
});

describe('a scenario that sets faults', () => {
  const LOST: Scenario = {
    steps: [{ open: 'normally' }, { show: 'form' }, { faults: [LOST_RULE] }, { emit: 'TOKEN_SUCCESS' }],
  };

  it('has them in its own session, and in no other', async () => {
    const program = sandbox.program();
    program.scenarios.put('lost', LOST);
    expect(await told(program, 'lost')).not.toContain('TOKEN_SUCCESS');
    expect(await told(program)).toEqual(ALL);
    const [session] = (await program.sessions.list()) as { session_identifier: string }[];
    expect(program.faults.list()).toEqual([
      { ...LOST_RULE, session: session?.session_identifier, matched: 1, fired: 1 },
    ]);
    expect(await told(program, 'lost')).not.toContain('TOKEN_SUCCESS');
    expect(program.faults.list()).toHaveLength(2);
  });

  it('adds them to those of the program, which a drop takes all', async () => {
    const program = faulty({ fault: 'message-doubled', match: { event: 'PAGE_LOAD', nth: 1 } });
    program.scenarios.put('lost', LOST);
    expect(await told(program, 'lost')).toEqual(['DebitFunding', 'DebitFunding', 'Success']);
    expect(program.journal.find({ kind: 'fault' })).toMatchObject([{ rule: 0 }, { rule: 1 }]);
    program.faults.clear();
    expect(program.faults.list()).toEqual([]);
  });

  it('keeps those of the latest sessions alone, however many there are', async () => {
    const program = sandbox.program();
    program.scenarios.put('many', {
      steps: [
        { open: 'normally' },
        ...Array<Scenario['steps'][number]>(6).fill({ faults: Array(20).fill(LOST_RULE) }),
      ],
    });
    program.scenarios.next('many');
    (await MountedPage.mount((await createdSession(sandbox, program)).authorized_url)).close();
    expect(program.faults.list()).toHaveLength(100);
  });
});

describe('the SDK script', () => {
  const script = ({ credentials }: SandboxProgram): Promise<Response> =>
    fetch(`${sandbox.url}${SCRIPT}?program=${credentials.username}`);

  it('is not found, for pages of that program alone', async () => {
    const program = faulty({ fault: 'sdk-missing', times: 1 });
    expect((await script(program)).status).toBe(404);
    expect((await script(program)).status).toBe(200);
    expect((await script(sandbox.program())).status).toBe(200);
    expect((await fetch(sandbox.url + SCRIPT)).status).toBe(200);
  });

  it('comes late, by the clock of the program', async () => {
    const program = faulty({ fault: 'sdk-slow', ms: 5000 });
    await program.clock.freeze();
    let came = false;
    const coming = script(program).finally(() => (came = true));
    await expect.poll(() => program.journal.find({ kind: 'fault' }).length).toBe(1);
    await program.clock.advance('4s');
    expect(came).toBe(false);
    await program.clock.advance('1s');
    expect((await coming).headers.get('content-type')).toMatch(/^text\/javascript/);
  });
});

describe('the hosted page', () => {
  it('forbids framing, whatever domains the program allows', async () => {
    const program = sandbox.program({
      allowed_origins: ['https://digitalpay.example'],
      readings: { domainEnforcement: 'frame-ancestors' },
      faults: [{ fault: 'frame-blocked', times: 1 }],
    });
    const { authorized_url: url } = await createdSession(sandbox, program);
    const policy = async () => (await fetch(url)).headers.get('content-security-policy');
    expect(await policy()).toMatch(/^frame-ancestors 'none'; default-src 'none'/);
    expect(await policy()).toMatch(/^default-src 'none'.*frame-ancestors https:\/\/digitalpay\.example$/);
  });
});
