import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Scenario } from '../../contracts/generated/types.js';
import { createScriptedSdk } from './create-scripted-sdk.js';
import { recordEvents, runScenario, SESSION, urlOf } from './testing/scripted-plugin.js';

const OTHER_SESSION = '00000000-8f5a-4d8e-9d54-0f6a2f4f7a11';
const steps = (...list: Scenario['steps']): Scenario => ({ steps: list });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the scripted SDK', () => {
  it('delivers nothing inside mount or addEventListener', () => {
    const sdk = createScriptedSdk({ scenario: 'success' });
    const plugin = sdk.create({ nodeType: 1 } as Element);
    const [early, late] = [vi.fn(), vi.fn()];
    plugin.addEventListener(sdk.EVENTS.PAGE_LOAD, early);
    plugin.mount(urlOf(SESSION), 'debit');
    expect(early).not.toHaveBeenCalled();
    vi.runAllTimers();
    plugin.addEventListener(sdk.EVENTS.TOKEN_SUCCESS, late);
    expect(late).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(late).toHaveBeenCalledOnce();
  });

  it('refuses misuse in the words of the script', () => {
    const sdk = createScriptedSdk({ scenario: 'success' });
    expect(() => sdk.create(null)).toThrow(/element is null/);
    const plugin = sdk.create({ nodeType: 1 } as Element);
    expect(() => plugin.mount(urlOf(SESSION), 'debt' as 'debit')).toThrow(/Did you mean "debit"/);
    expect(() => plugin.addEventListener('TOKEN_SUCCESS' as never, () => undefined)).toThrow(
      /EVENTS\.TOKEN_SUCCESS/,
    );
  });

  it('has the undocumented methods only if asked to', () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const has = (undocumented?: boolean) =>
      'destroy' in
      createScriptedSdk({ scenario: 'success', ...(undocumented && { undocumented }) }).create({
        nodeType: 1,
      } as Element);
    expect([has(), has(true)]).toEqual([false, true]);
  });

  it('plays each open step for one mount, of whichever plugin', () => {
    const sdk = createScriptedSdk({ scenario: 'expired-url' });
    const [first, second] = [recordEvents(sdk), recordEvents(sdk)];
    first.mount();
    vi.runAllTimers();
    second.mount();
    vi.runAllTimers();
    expect(first.events()).toEqual(['SESSION_EXPIRED']);
    expect(second.events()).toContain('TOKEN_SUCCESS');
  });

  it('tells the plugin that was mounted last, when an effect runs twice', () => {
    const sdk = createScriptedSdk({ scenario: 'slow-page' });
    const [first, second] = [recordEvents(sdk), recordEvents(sdk)];
    first.mount();
    second.mount();
    vi.runAllTimers();
    expect(first.events()).toEqual([]);
    expect(second.events().at(-1)).toBe('TOKEN_SUCCESS');
  });

  it('plays anew from where the page was opened when it is mounted again midway', () => {
    const { events, mount } = runScenario('confirm-by-hand');
    mount();
    vi.runAllTimers();
    mount();
    vi.runAllTimers();
    expect(events()).toEqual(
      [...Array<string[]>(2)].flatMap(() => ['PAGE_LOAD DebitFunding', 'PAGE_LOAD Confirmation']),
    );
  });

  it('lets a pause go with the page it was on', () => {
    const { events, mount } = runScenario(
      steps({ open: 'normally' }, { pause: '2s' }, { emit: 'TOKEN_SUCCESS' }),
    );
    mount();
    vi.advanceTimersByTime(1_500);
    mount();
    vi.advanceTimersByTime(1_999);
    expect(events()).toEqual([]);
    vi.runAllTimers();
    expect(events()).toEqual(['PAGE_LOAD Success', 'TOKEN_SUCCESS']);
  });

  it('never tells what a page that lost its connection missed, once another is mounted', () => {
    const sdk = createScriptedSdk({ scenario: 'connection-lost' });
    const [first, second] = [recordEvents(sdk), recordEvents(sdk)];
    first.mount();
    vi.advanceTimersByTime(1_000);
    second.mount();
    vi.runAllTimers();
    expect(first.events()).toEqual([]);
    expect(second.events().at(-1)).toBe('TOKEN_SUCCESS');
  });

  it('may be mounted again by the listener that received of a terminal failure', () => {
    const sdk = createScriptedSdk({ scenario: 'terminal-failure-retried' });
    const plugin = sdk.create({ nodeType: 1 } as Element);
    const [success, acknowledged] = [vi.fn(), vi.fn()];
    plugin.addEventListener(sdk.EVENTS.TERMINAL_FAILURE, () => plugin.mount(urlOf(SESSION), 'credit'));
    plugin.addEventListener(sdk.EVENTS.TERMINAL_FAILURE_ACKNOWLEDGED, acknowledged);
    plugin.addEventListener(sdk.EVENTS.TOKEN_SUCCESS, success);
    plugin.mount(urlOf(SESSION), 'debit');
    vi.runAllTimers();
    expect(success).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ funding_destination: 'credit' }),
    );
    // Its page was closed before it could say so.
    expect(acknowledged).not.toHaveBeenCalled();
  });

  it('plays from the beginning for another session, once this one has ended', () => {
    const { events, received, mount } = runScenario('success');
    mount();
    vi.runAllTimers();
    received.length = 0;
    mount(OTHER_SESSION);
    vi.runAllTimers();
    expect(events().at(-1)).toBe('TOKEN_SUCCESS');
    expect(received[0]!.data['session_identifier']).toBe(OTHER_SESSION);
  });

  it('ends the session by a terminal failure, and by a cancel, where the readings say so', () => {
    for (const [scenario, readings] of [
      ['terminal-failure', { afterTerminalFailure: 'terminated' }],
      ['cancel', { afterFundingCanceled: 'canceled' }],
    ] as const) {
      const { events, mount } = runScenario(scenario, { readings });
      mount();
      vi.runAllTimers();
      mount();
      vi.runAllTimers();
      expect(events().at(-1)).toBe('SESSION_ERROR');
    }
  });

  it('stops at a step that cannot happen under the readings of this SDK', () => {
    const twice = steps(
      { open: 'normally' },
      { emit: 'FUNDING_CANCELED' },
      { open: 'normally' },
      { emit: 'TOKEN_SUCCESS' },
    );
    const { events, mount } = runScenario(twice, { readings: { afterFundingCanceled: 'canceled' } });
    mount();
    vi.runAllTimers();
    mount();
    vi.runAllTimers();
    expect(events()).toEqual(['PAGE_LOAD Canceled', 'FUNDING_CANCELED', 'SESSION_ERROR']);
  });

  it('refuses a destination that the scenario does not support', () => {
    const { mount } = runScenario('billpay-no-match');
    expect(() => mount(SESSION, 'debit')).toThrow(/billpay-no-match does not support debit\. Mount billpay/);
  });

  it('plays with fake timers that came after the import, and with none', async () => {
    vi.useRealTimers();
    const { events, mount } = runScenario('success');
    mount();
    await vi.waitFor(() => expect(events().at(-1)).toBe('TOKEN_SUCCESS'));
  });

  it('plays 1,000 full scenarios in less than a second of the processor', () => {
    const before = process.cpuUsage();
    let played = 0;
    for (let count = 0; count < 1000; count++) {
      const { events, mount } = runScenario('verification-retried');
      mount();
      vi.runAllTimers();
      if (events().at(-1) === 'TOKEN_SUCCESS') played += 1;
    }
    expect(played).toBe(1000);
    // Of the processor: a machine that is busy takes longer by the clock.
    expect(process.cpuUsage(before).user).toBeLessThan(1_000_000);
  });
});

describe('the payloads', () => {
  const tokenOf = (options: Parameters<typeof runScenario>[1] = {}, session = SESSION) => {
    const { received, mount } = runScenario('success', options);
    mount(session);
    vi.runAllTimers();
    return received.at(-1)!.data;
  };

  it('are the same in every run', () => {
    expect(tokenOf()).toEqual(tokenOf());
    expect(tokenOf()).toMatchInlineSnapshot(`
      {
        "content": {
          "customer_account_token": "589382c0-4bdc-4e70-a379-613f4e9e1e85",
          "event_name": "iip.webplugin.token_success",
          "funding_destination": "debit",
          "session_identifier": "6f1e2f0e-8f5a-4d8e-9d54-0f6a2f4f7a11",
          "tracer_token": "12345_d9688a9b-750b-4c5c-8ef7-9e3cd221d5cb",
        },
        "customer_account_token": "589382c0-4bdc-4e70-a379-613f4e9e1e85",
        "event_name": "iip.webplugin.token_success",
        "funding_destination": "debit",
        "session_identifier": "6f1e2f0e-8f5a-4d8e-9d54-0f6a2f4f7a11",
        "tracer_token": "12345_d9688a9b-750b-4c5c-8ef7-9e3cd221d5cb",
      }
    `);
  });

  it('differ with the seed', () => {
    const [one, two] = [tokenOf({ seed: 1 }), tokenOf({ seed: 2 })];
    expect(two['customer_account_token']).not.toBe(one['customer_account_token']);
    expect(two['tracer_token']).not.toBe(one['tracer_token']);
  });

  it('name the session that stands in the authorized URL, else one that is always the same', () => {
    expect(tokenOf()['session_identifier']).toBe(SESSION);
    expect(tokenOf({}, 'abc')['session_identifier']).toBe(tokenOf({}, 'xyz')['session_identifier']);
  });

  it('carry the same token however often TOKEN_SUCCESS comes', () => {
    const { received, mount } = runScenario('duplicate-token-success');
    mount();
    vi.runAllTimers();
    const tokens = received.flatMap(({ data }) => data['customer_account_token'] ?? []);
    expect(tokens).toHaveLength(2);
    expect(new Set(tokens).size).toBe(1);
  });

  it('have the shape of the reading eventPayload', () => {
    const flat = tokenOf({ readings: { eventPayload: 'flat' } });
    expect(flat['content']).toBeUndefined();
    expect(tokenOf({ readings: { eventPayload: 'content' } })).toEqual({ content: flat });
    expect(tokenOf()).toEqual({ ...flat, content: flat });
  });

  it.each([
    ['participant-uuid', /^12345_[0-9a-f-]{36}$/],
    ['participant-seconds-uuid', /^12345_\d{10}_[0-9a-f-]{36}$/],
    ['uuid', /^[0-9a-f-]{36}$/],
  ] as const)('have the tracer token of the reading tracerToken: %s', (tracerToken, shape) => {
    expect(tokenOf({ readings: { tracerToken } })['tracer_token']).toMatch(shape);
  });
});

describe('what is left to the recipient', () => {
  it('happens when the test says so, in a later task', () => {
    const { sdk, events, mount } = runScenario('confirm-by-hand');
    mount();
    vi.runAllTimers();
    sdk.recipient('confirm');
    expect(events()).not.toContain('TOKEN_SUCCESS');
    vi.runAllTimers();
    expect(events().at(-1)).toBe('TOKEN_SUCCESS');
  });

  it('is refused when something else is awaited, which is named', () => {
    const { sdk, events, mount } = runScenario('confirm-by-hand');
    mount();
    vi.runAllTimers();
    expect(() => sdk.recipient('cancel')).toThrow('"cancel" is not awaited. The scenario awaits "confirm".');
    sdk.recipient('confirm');
    vi.runAllTimers();
    expect(events().at(-1)).toBe('TOKEN_SUCCESS');
  });

  it('is refused when nothing is awaited: the message names the current step', () => {
    const { sdk, mount } = runScenario('confirm-by-hand');
    const confirm = () => sdk.recipient('confirm');
    expect(confirm).toThrow('is at steps[0] {"open":"normally"}. It awaits a mount.');
    mount();
    expect(confirm).toThrow('is at steps[1] {"show":"form"}. Have all timers fired?');
    vi.runAllTimers();
    confirm();
    expect(confirm).toThrow('is at steps[5] {"emit":"TOKEN_SUCCESS"}. Have all timers fired?');
    vi.runAllTimers();
    expect(confirm).toThrow('The scenario has no more steps.');
  });
});

describe('install', () => {
  it('puts the global on a window, and takes it off again', () => {
    const window: { IngoInstantPayments?: object } = {};
    const sdk = createScriptedSdk({ scenario: 'success' });
    const uninstall = sdk.install(window);
    expect(Object.keys(window.IngoInstantPayments!)).toEqual(['create', 'EVENTS', 'FUNDING_DESTINATIONS']);
    uninstall();
    expect('IngoInstantPayments' in window).toBe(false);
  });

  it('puts back what was there before, and takes the global object without being told', () => {
    const before = { create: 'of somebody else' };
    vi.stubGlobal('IngoInstantPayments', before);
    const uninstall = createScriptedSdk({ scenario: 'success' }).install();
    expect(globalThis.IngoInstantPayments).not.toBe(before);
    uninstall();
    expect(globalThis.IngoInstantPayments).toBe(before);
    vi.unstubAllGlobals();
  });
});
