import { EVENT_CONSTANTS, type EventConstant } from '../../contracts/events/event-names.js';
import type { Scenario } from '../../contracts/generated/types.js';
import type { Sandbox, SandboxProgram } from '../../mock-server/index.js';
import { environmentOf } from '../../mock-server/contract-testing/pacts/sandbox-provider.js';
import { sandboxWebhooks } from '../../mock-server/contract-testing/pacts/sandbox-webhooks.js';
import type { MessageProvider } from '../../mock-server/contract-testing/pacts/pact-file.js';
import { createScriptedSdk } from '../../sdk-stub/scripted/create-scripted-sdk.js';
import { urlOf, SESSION } from '../../sdk-stub/scripted/testing/scripted-plugin.js';
import { MountedPage } from '../http/mounted-page.js';
import { createdSession } from '../http/signed.js';
import { eventMessage } from './message-names.js';

/** Steps of a page that opens and emits one event. */
const emitting = (event: EventConstant): Scenario['steps'] => [{ open: 'normally' }, { emit: event }];

/** Runs steps on the page of a new session. */
async function mountedPage(
  sandbox: Sandbox,
  program: SandboxProgram,
  steps: Scenario['steps'],
): Promise<MountedPage> {
  program.scenarios.put('message', { steps, breaks_rules: true });
  program.scenarios.next('message');
  return MountedPage.mount((await createdSession(sandbox, program)).authorized_url, 'debit');
}

/** Provides the messages of a pact from a sandbox: webhooks to a receiver, events to a page. */
export function messagesOf(sandbox: Sandbox, program: SandboxProgram): MessageProvider {
  const events = EVENT_CONSTANTS.map(
    (event) =>
      [
        eventMessage(event),
        async () => {
          const page = await mountedPage(sandbox, program, emitting(event));
          const payload = await page.event(event);
          page.close();
          return payload;
        },
      ] as const,
  );
  const sources = new Map<string, () => Promise<unknown>>(events);
  const webhooks = sandboxWebhooks(sandbox, environmentOf(sandbox));
  return (interaction) => sources.get(interaction.description) ?? webhooks(interaction);
}

/** Provides the events of a pact from the scripted SDK, without a server. */
export const scriptedEvents: MessageProvider = ({ description }) => {
  const event = EVENT_CONSTANTS.find((known) => eventMessage(known) === description);
  if (event === undefined) return undefined;
  return () => {
    const sdk = createScriptedSdk({ scenario: { steps: emitting(event), breaks_rules: true } });
    const plugin = sdk.create({ nodeType: 1 } as Element);
    const payload = new Promise<unknown>((resolve) => plugin.addEventListener(sdk.EVENTS[event], resolve));
    plugin.mount(urlOf(SESSION), 'debit');
    return payload;
  };
};
