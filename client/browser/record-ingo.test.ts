// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { outsideScenario } from '../../mock-server/recordings/outside/outside-scenario.js';
import { recordIngo } from './record-ingo.js';
import { fakeSdk } from './testing/fake-sdk.js';

afterEach(() => vi.restoreAllMocks());

const SESSION = '7830227a-ba47-4d28-9416-cad41a446db7';

function recorded() {
  const { sdk } = fakeSdk();
  const plugin = sdk.create(document.createElement('div')) as ReturnType<typeof fakeSdk>['plugins'][number];
  const recording = recordIngo(plugin, sdk);
  const of = (fields: object) => ({ session_identifier: SESSION, tracer_token: 'tracer', ...fields });
  plugin.emit('PAGE_LOAD', of({ page: 'CreditFunding' }));
  plugin.emit('PLUGIN_ERROR', of({ message: 'card 4111111111111111', more: { nested: 1 } }));
  plugin.emit('TOKEN_SUCCESS', {
    content: of({ customer_account_token: 'secret', funding_destination: 'credit' }),
  });
  return recording;
}

it('every event is kept with its time; tokens and long numbers are masked', () => {
  const { ingo_events, events } = recorded().toJSON();
  expect(ingo_events).toBe(1);
  expect(events.map(({ event }) => event)).toEqual(['PAGE_LOAD', 'PLUGIN_ERROR', 'TOKEN_SUCCESS']);
  for (const { at } of events) expect(new Date(at).toISOString()).toBe(at);
  expect(events[1]!.payload).toEqual({
    session_identifier: SESSION,
    tracer_token: '(masked)',
    message: 'card (masked)',
  });
  expect(events[2]!.payload).toMatchObject({ customer_account_token: '(masked)' });
});

it('what it writes becomes a scenario', () => {
  const { text } = outsideScenario({ events: JSON.parse(JSON.stringify(recorded())) });
  const { steps, ...scenario } = JSON.parse(text) as { steps: object[] };
  expect(scenario).toMatchObject({ name: 'recorded-7830227a', destinations: ['credit'] });
  expect(steps.filter((step) => !('pause' in step))).toEqual([
    { open: 'normally' },
    { show: 'form' },
    { emit: 'PLUGIN_ERROR', message: 'card (masked)' },
    { emit: 'TOKEN_SUCCESS' },
  ]);
});

it('the browser saves it as a file of JSON', async () => {
  let saved: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved = blob as Blob;
    return 'blob:saved';
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const recording = recorded();
  recording.download();
  expect(click).toHaveBeenCalledOnce();
  expect(JSON.parse(await saved!.text())).toEqual(recording.toJSON());
});

it('without an SDK it says what to do', () => {
  const { sdk } = fakeSdk();
  expect(() => recordIngo(sdk.create(document.createElement('div')))).toThrow(
    new TypeError('There is no window.IngoInstantPayments yet: load the SDK first.'),
  );
});
