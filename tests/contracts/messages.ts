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

/** A page that opens and tells one event. */
const emitting = (event: EventConstant): Scenario['steps'] => [{ open: 'normally' }, { emit: event }];

/** ScenarioRuns steps to a page of a session of its own. */
async function played(
  sandbox: Sandbox,
  program: SandboxProgram,
  steps: Scenario['steps'],
): Promise<MountedPage> {
  program.scenarios.put('message', { steps, breaks_rules: true });
  program.scenarios.next('message');
  return MountedPage.mount((await createdSession(sandbox, program)).authorized_url, 'debit');
}

/** The messages of a pact as a sandbox sends them: webhooks to a receiver, events to a page. */
export function messagesOf(sandbox: Sandbox, program: SandboxProgram): MessageProvider {
  const events = EVENT_CONSTANTS.map(
    (event) =>
      [
        eventMessage(event),
        async () => {
          const page = await played(sandbox, program, emitting(event));
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

/** The events of a pact as the scripted SDK tells them to a page, without any server. */
export const scriptedEvents: MessageProvider = ({ description }) => {
  const event = EVENT_CONSTANTS.find((known) => eventMessage(known) === description);
  if (event === undefined) return undefined;
  return () => {
    const sdk = createScriptedSdk({ scenario: { steps: emitting(event), breaks_rules: true } });
    const plugin = sdk.create({ nodeType: 1 } as Element);
    const told = new Promise<unknown>((tell) => plugin.addEventListener(sdk.EVENTS[event], tell));
    plugin.mount(urlOf(SESSION), 'debit');
    return told;
  };
};
