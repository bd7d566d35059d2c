// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { EVENTS } from '../../contracts/events/event-names.js';
import { beginCapture, PAYLOADS, useContainer } from './testing/begin-capture.js';
import { fakeSdk } from './testing/fake-sdk.js';

useContainer();

describe('the observer', () => {
  it('is told of every event until the end, and of none after it', async () => {
    const heard: unknown[] = [];
    const { result, plugin } = await beginCapture({ onEvent: (...event) => heard.push(event) });
    plugin.emit('PAGE_LOAD', { content: { page: 'DebitFunding' } });
    plugin.emit('TOKEN_SUCCESS', PAYLOADS.token);
    plugin.emit('TOKEN_SUCCESS', { ...PAYLOADS.token, customer_account_token: 'second' });
    plugin.emit('FUNDING_CANCELED', PAYLOADS.ids);
    expect(await result).toMatchObject({ customerAccountToken: 'token' });
    expect(heard).toEqual([
      ['PAGE_LOAD', { page: 'DebitFunding' }],
      ['TOKEN_SUCCESS', PAYLOADS.token],
    ]);
  });

  it('may throw without effect on others', async () => {
    const reported = vi.fn();
    vi.stubGlobal('reportError', reported);
    const onEvent = () => {
      throw new Error('mine');
    };
    const { result, plugin } = await beginCapture({ onEvent });
    plugin.emit('TOKEN_SUCCESS', PAYLOADS.token);
    expect(await result).toMatchObject({ outcome: 'token' });
    expect(reported).toHaveBeenCalledWith(new Error('mine'));
  });
});

describe('an event that this client does not know', () => {
  const unknown: string = 'ACCOUNT_UPDATED';
  const eventName = 'iip.webplugin.account_updated';
  const newerSdk = () => fakeSdk({ events: { ...EVENTS, [unknown]: eventName } });

  it('is ignored, and the console names it without its payload', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const onEvent = vi.fn();
    const { result, plugin } = await beginCapture({ onEvent }, newerSdk());
    plugin.emitName(eventName, PAYLOADS.token);
    plugin.emit('FUNDING_CANCELED', PAYLOADS.ids);
    expect(await result).toMatchObject({ outcome: 'canceled' });
    expect(onEvent.mock.calls.map(([name]) => name as string)).toEqual(['FUNDING_CANCELED']);
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(`ignored the event ${unknown}`));
    expect(JSON.stringify(warn.mock.calls)).not.toContain(PAYLOADS.token.customer_account_token);
  });

  it('goes to onUnknownEvent in place of the console', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const onUnknownEvent = vi.fn();
    const { result, plugin } = await beginCapture({ onUnknownEvent }, newerSdk());
    plugin.emitName(eventName, { content: PAYLOADS.ids });
    plugin.emit('TOKEN_SUCCESS', PAYLOADS.token);
    await result;
    expect(onUnknownEvent).toHaveBeenCalledExactlyOnceWith(unknown, PAYLOADS.ids);
    expect(warn).not.toHaveBeenCalled();
  });

  it('does not stop the timeout: a page that sends nothing else is given up', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const { result, plugin, world } = await beginCapture({ timeoutMs: 100 }, newerSdk());
    plugin.emitName(eventName);
    world.pass(100);
    expect(await result).toMatchObject({ outcome: 'unavailable', reason: 'timeout' });
  });

  it('that the prototype of objects has a name for is unknown too', async () => {
    const onUnknownEvent = vi.fn();
    const sdk = fakeSdk({ events: { ...EVENTS, ['constructor' as string]: 'constructor' } });
    const { result, plugin } = await beginCapture({ onUnknownEvent }, sdk);
    plugin.emitName('constructor');
    plugin.emit('TOKEN_SUCCESS', PAYLOADS.token);
    expect(await result).toMatchObject({ outcome: 'token' });
    expect(onUnknownEvent).toHaveBeenCalledExactlyOnceWith('constructor', {});
  });
});
