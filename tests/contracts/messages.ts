import { EVENT_CONSTANTS } from '../../contracts/events/event-names.js';
import type { Scenario } from '../../contracts/generated/types.js';
import { TOPICS } from '../../contracts/webhooks/topics.js';
import type { Sandbox, SandboxProgram } from '../../mock-server/index.js';
import type { MessageSource } from '../../mock-server/pacts/verify-pacts.js';
import { MountedPage } from '../http/mounted-page.js';
import { receiver } from '../http/receiver.js';
import { createdSession } from '../http/signed.js';
import { eventMessage, webhookMessage } from './message-names.js';

/** Plays steps to a page of a session of its own. */
async function played(sandbox: Sandbox, program: SandboxProgram, steps: Scenario['steps']): Promise<MountedPage> {
  program.scenarios.put('message', { steps, breaks_rules: true });
  program.scenarios.next('message');
  return MountedPage.mount((await createdSession(sandbox, program)).authorized_url, 'debit');
} // prettier-ignore

/** The messages of a pact as a sandbox sends them: webhooks to a receiver, events to a page. */
export function messagesOf(sandbox: Sandbox, program: SandboxProgram): MessageSource {
  const webhooks = TOPICS.map((topic) => [
    webhookMessage(topic),
    async () => {
      const { url, received, close } = await receiver();
      program.webhooks.endpoint(url);
      (await played(sandbox, program, [{ open: 'normally' }, { webhook: topic }])).close();
      await program.webhooks.wait({ match: { topic, state: 'delivered' } });
      program.webhooks.endpoint(null);
      await close();
      return JSON.parse(received.find((one) => one.topic === topic)!.body.toString()) as unknown;
    },
  ] as const); // prettier-ignore
  const events = EVENT_CONSTANTS.map((event) => [
    eventMessage(event),
    async () => {
      const page = await played(sandbox, program, [{ open: 'normally' }, { emit: event }]);
      const payload = await page.event(event);
      page.close();
      return payload;
    },
  ] as const); // prettier-ignore
  const sources = new Map<string, () => Promise<unknown>>([...webhooks, ...events]);
  return ({ description }) => sources.get(description);
}
