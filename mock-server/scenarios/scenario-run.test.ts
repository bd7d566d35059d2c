import { describe, expect, it, vi } from 'vitest';
import { about } from '../webhooks/testing/outbox-with.js';
import { OPEN, pageOf, running, type Steps } from '../../tests/builders/running-scenario.js';

const CARD = {
  card_number: '4111111111111111',
  expiration_date: '12/49',
  cvv: '123',
  postal_code: '30301',
};
const SUBMIT = { action: 'submit', values: CARD } as const;
const EXPIRED = about('').topic;
describe('a scenario', () => {
  it('is performed step by step once its page is mounted, and the page ends with it', async () => {
    const { heard, mount, state, topics, run } = await running([
      OPEN,
      { show: 'form' },
      { verify: 100 },
      { show: 'confirmation' },
      { emit: 'TOKEN_SUCCESS' },
    ]);
    expect(heard).toEqual([]);
    expect(await mount()).toEqual({ answer: {} });
    expect(heard).toEqual([
      ...['show form', 'PAGE_LOAD', 'show confirmation', 'PAGE_LOAD'],
      ...['show success', 'PAGE_LOAD', 'TOKEN_SUCCESS', 'end'],
    ]);
    expect([await state(), topics()]).toEqual([
      'completed',
      ['plugin.transaction.account.tokenization.success'],
    ]);
    expect(run.connection?.ended).toBe(true);
  });

  it('lets time of the clock pass where it pauses, and no step before', async () => {
    const { heard, mount, advance } = await running([OPEN, { pause: '5s' }, { show: 'confirmation' }]);
    await mount();
    await advance(4.999);
    expect(heard).toEqual([]);
    await advance(0.001);
    expect(heard).toEqual(['show confirmation', 'PAGE_LOAD']);
  });

  it('leaves the recipient to the form where it shows no page', async () => {
    const { heard, mount } = await running([OPEN]);
    await mount();
    expect(heard).toEqual(['show form', 'PAGE_LOAD']);
  });

  it('waits for what the recipient does, and goes on once a form has no mistake', async () => {
    const { heard, mount, run, program } = await running([
      OPEN,
      { show: 'form' },
      { await: 'submit' },
      { show: 'confirmation' },
      { await: 'confirm' },
      { emit: 'TOKEN_SUCCESS' },
    ]);
    await mount();
    expect(await run.act({ action: 'submit', values: { ...CARD, cvv: '' } })).toMatchObject({
      answer: { errors: { cvv: expect.any(String) as string } },
    });
    expect(heard).toEqual(['show form', 'PAGE_LOAD']);
    expect(await run.act(SUBMIT)).toEqual({ answer: {} });
    expect(heard.slice(2)).toEqual(['show confirmation', 'PAGE_LOAD']);
    await run.act({ action: 'confirm' });
    expect(heard.slice(4)).toEqual(['show success', 'PAGE_LOAD', 'TOKEN_SUCCESS', 'end']);
    const recorded = program.journal.find({ kind: 'recipient' });
    expect(recorded).toMatchObject([
      { action: 'mount', values: { funding_destination: 'debit' } },
      { action: 'submit' },
      { action: 'submit', values: { postal_code: '30301' } },
      { action: 'confirm', session: 'abc' },
    ]);
    expect(JSON.stringify(recorded)).not.toContain('411111111111');
    expect(await run.act({ action: 'confirm' })).toMatchObject({ finding: { name: 'action-not-offered' } });
  });

  it('answers a search that it waited for with billers', async () => {
    const { mount, run } = await running([OPEN, { show: 'form' }, { await: 'search' }, { show: 'form' }]);
    await mount('billpay');
    const found = expect.arrayContaining([expect.any(String)]) as string[];
    expect(await run.act({ action: 'search', query: 'e' })).toEqual({ answer: { billers: found } });
  });

  it('is left by a recipient who does something else', async () => {
    const { heard, mount, run, advance } = await running([
      OPEN,
      { show: 'form' },
      { pause: '5s' },
      { emit: 'PLUGIN_ERROR' },
    ]);
    await mount();
    await run.act(SUBMIT);
    await advance(60);
    expect(heard).toEqual(['show form', 'PAGE_LOAD', 'show confirmation', 'PAGE_LOAD']);
  });

  it('goes on where what the recipient did led to nothing', async () => {
    const { heard, mount, run, advance } = await running([
      OPEN,
      { show: 'form' },
      { pause: '5s' },
      { show: 'confirmation' },
    ]);
    await mount('billpay');
    await run.act({ action: 'search', query: 'e' });
    await advance(5);
    expect(heard.slice(2)).toEqual(['show confirmation', 'PAGE_LOAD']);
  });

  it('that is for another destination is given up, and says so', async () => {
    const { heard, mount, findings } = await running([OPEN, { emit: 'PLUGIN_ERROR' }], {
      destinations: ['ach', 'paypal'],
    });
    await mount('debit');
    expect(heard).toEqual(['show form', 'PAGE_LOAD']);
    expect(findings()).toMatchObject([
      {
        session: 'abc',
        findings: [
          {
            name: 'scenario-not-for-destination',
            what: 'The scenario does not support debit.',
            fix: 'Mount one of: ach, paypal.',
          },
        ],
      },
    ]);
  });

  it('that is for the destination is performed', async () => {
    const { heard, mount } = await running([OPEN, { show: 'confirmation' }], {
      destinations: ['ach', 'debit'],
    });
    await mount('debit');
    expect(heard).toEqual(['show confirmation', 'PAGE_LOAD']);
  });

  it('whose step cannot happen is given up, and says so', async () => {
    const steps: Steps = [OPEN, { emit: 'TERMINAL_FAILURE_ACKNOWLEDGED' }, { show: 'confirmation' }];
    const given = await running(steps);
    await given.mount();
    expect(given.heard).toEqual(['show form', 'PAGE_LOAD']);
    expect(given.findings()).toHaveLength(1);
  });

  it('may break the rules where it says so', async () => {
    const steps: Steps = [OPEN, { emit: 'TOKEN_SUCCESS' }, { emit: 'FUNDING_CANCELED' }];
    const kept = await running(steps);
    await kept.mount();
    const broken = await running(steps, { breaks_rules: true });
    await broken.mount();
    expect([kept.heard, broken.heard].map((heard) => heard.includes('FUNDING_CANCELED'))).toEqual([
      false,
      true,
    ]);
  });

  it('announces a webhook at once, or after a delay of the clock, which holds nothing up', async () => {
    const { heard, mount, topics, advance } = await running([
      OPEN,
      { webhook: EXPIRED, delay: '5s' },
      { show: 'confirmation' },
    ]);
    await mount();
    expect([heard, topics()]).toEqual([['show confirmation', 'PAGE_LOAD'], []]);
    await advance(4.999);
    expect(topics()).toEqual([]);
    await advance(0.001);
    expect(topics()).toEqual([EXPIRED]);
    const now = await running([OPEN, { webhook: EXPIRED }]);
    await now.mount();
    expect(now.topics()).toEqual([EXPIRED]);
  });

  it('lets faults happen, and breaks and mends the connection', async () => {
    const { heard, mount, faults, advance } = await running([
      OPEN,
      { faults: [{ fault: 'message-doubled' }] },
      { show: 'form' },
      { connection: 'lost' },
      { pause: '1s' },
      { connection: 'restored' },
    ] as Steps);
    await mount();
    expect(faults.list()).toMatchObject([{ fault: 'message-doubled', session: 'abc', fired: 1 }]);
    expect(heard).toEqual(['show form', 'PAGE_LOAD', 'PAGE_LOAD', 'cut']);
    await advance(1);
  });
});

describe('the opening of a page', () => {
  it.each([
    [{ open: 'normally' }, { how: 'normally' }],
    [{ open: 'never' }, { how: 'never' }],
    [{ open: 'expired' }, { how: 'expired' }],
    [{ open: 'late' }, { how: 'late', after: 3000 }],
    [
      { open: 'late', after: '1m' },
      { how: 'late', after: 60_000 },
    ],
    [{ open: 'unsupported-browser' }, { how: 'normally' }],
  ] as const)('is as the scenario says: %j', async (step, opening) => {
    expect((await running([step])).opening).toEqual(opening);
  });

  it('in a browser that the scenario calls unsupported ends with the event that says so', async () => {
    const { heard, mount } = await running([{ open: 'unsupported-browser' }, { show: 'form' }]);
    expect(await mount()).toEqual({ answer: {} });
    expect(heard.filter((one) => !one.startsWith('show'))).toEqual([
      'PAGE_LOAD',
      'UNSUPPORTED_BROWSER_DETECTED',
    ]);
  });

  it('again begins the scenario again; the page before it is told and ends', async () => {
    const { heard, mount, run, advance } = await running([
      OPEN,
      { show: 'form' },
      { pause: '5s' },
      { show: 'confirmation' },
    ]);
    await mount();
    expect(await run.open(true)).toEqual({ how: 'normally' });
    const again = pageOf(run);
    await again.connected;
    await advance(60);
    expect(heard).toEqual(['show form', 'PAGE_LOAD', 'show moved', 'end']);
    expect(again.heard).toEqual([]);
    await mount();
    await advance(5);
    expect(again.heard).toEqual(['show form', 'PAGE_LOAD', 'show confirmation', 'PAGE_LOAD']);
  });

  it('mounts it once', async () => {
    const { heard, mount } = await running([OPEN]);
    await mount();
    expect(await mount()).toMatchObject({
      finding: { name: 'mounted-already', what: 'This page is mounted already.' },
    });
    expect(heard).toEqual(['show form', 'PAGE_LOAD']);
  });

  it('is followed by what the SDK has listeners for', async () => {
    const { run, program } = await running([OPEN]);
    await run.act({ action: 'mount', funding_destination: 'debit', listeners: ['PAGE_LOAD'] });
    const about = { kind: 'listeners', session: 'abc', events: ['PAGE_LOAD'] };
    expect(program.journal.find({ kind: 'listeners' })).toMatchObject([about]);
    const silent = await running([OPEN]);
    await silent.mount();
    expect(silent.program.journal.find({ kind: 'listeners' })).toEqual([]);
  });
});

describe('what is let happen now', () => {
  it('comes on top of the scenario', async () => {
    const { heard, mount, run, state } = await running([OPEN, { show: 'form' }, { await: 'submit' }]);
    await mount();
    expect(await run.fire({ emit: 'TERMINAL_FAILURE' })).toBeUndefined();
    expect(heard.slice(2)).toContain('TERMINAL_FAILURE');
    expect(await state()).not.toBe('mounted');
  });

  it('keeps to the rules, whatever the scenario does', async () => {
    const { mount, run, heard } = await running([OPEN, { emit: 'TOKEN_SUCCESS' }], { breaks_rules: true });
    await mount();
    const before = heard.length;
    expect(await run.fire({ emit: 'FUNDING_CANCELED' })).toMatchObject({
      name: expect.any(String) as string,
    });
    expect(heard).toHaveLength(before);
  });

  it('may be a webhook, which ends no page', async () => {
    const { mount, run, heard, topics } = await running([OPEN]);
    await mount();
    expect(await run.fire({ webhook: EXPIRED })).toBeUndefined();
    expect([topics(), heard]).toEqual([[EXPIRED], ['show form', 'PAGE_LOAD']]);
  });

  it('cannot happen to a session that is gone', async () => {
    const { mount, run, store } = await running([OPEN]);
    await mount();
    await store.forget('test');
    expect(await run.fire({ webhook: EXPIRED })).toMatchObject({ name: 'unknown-session' });
    expect(await run.act(SUBMIT)).toMatchObject({ finding: { name: 'unknown-session' } });
  });
});

describe('a run that is stopped', () => {
  it('ends its page, and performs no further step', async () => {
    const { heard, mount, run, advance } = await running([
      OPEN,
      { show: 'form' },
      { pause: '5s' },
      { show: 'confirmation' },
    ]);
    await mount();
    run.stop();
    await advance(60);
    expect(heard).toEqual(['show form', 'PAGE_LOAD', 'end']);
  });

  it('lets a page that opens late wait no longer; else it waits by the clock', async () => {
    const { run, advance } = await running([OPEN]);
    const over = vi.fn();
    void run.wait(3000).then(over);
    await advance(2.999);
    expect(over).not.toHaveBeenCalled();
    await advance(0.001);
    expect(over).toHaveBeenCalledOnce();
    const stopped = run.wait(3000);
    run.stop();
    await stopped;
  });
});
