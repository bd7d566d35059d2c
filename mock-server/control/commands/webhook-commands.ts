import type { WebhookEndpoint } from '../../../contracts/generated/types.js';
import type { Program } from '../../programs/program.js';
import type { DeliveryView } from '../../webhooks/delivery.js';
import { waitForDeliveries } from '../../webhooks/wait-for-deliveries.js';
import { CommandError } from '../command-error.js';
import type { CommandServices } from '../services.js';
import { valid } from '../valid.js';
import { checkEndpoint } from './program-commands.js';
import { recordCommand } from './record-command.js';

type Services = Pick<CommandServices, 'outboxes'>;

/** Where webhooks go from now on; what is pending goes there at once. Throws CommandError 422. */
export function putEndpoint(services: Services, program: Program, given: unknown): WebhookEndpoint {
  const endpoint = valid('webhookEndpoint', given);
  checkEndpoint(services, endpoint);
  const input = recordCommand(program, 'PUT /_sandbox/api/webhooks/endpoint', { body: endpoint });
  program.sendWebhooksTo(endpoint);
  services.outboxes.of(program).endpointChanged();
  input.end();
  return endpoint;
}

/** No webhooks any more; what is pending waits for another endpoint. */
export function removeEndpoint(program: Program): void {
  recordCommand(program, 'DELETE /_sandbox/api/webhooks/endpoint').end();
  program.sendWebhooksTo(undefined);
}

/** A webhook and its attempts. Throws CommandError 404. */
export function findDelivery({ outboxes }: Services, program: Program, id: string): DeliveryView {
  const [delivery] = outboxes.of(program).log.find({ id });
  if (delivery) return delivery;
  throw noDelivery(id);
}

/** Delivers a webhook once more, with the same metadata.id. Throws CommandError 404. */
export function resendDelivery({ outboxes }: Services, program: Program, id: string): void {
  const input = recordCommand(program, 'POST /_sandbox/api/webhooks/deliveries/:id/resend', {
    params: { id },
  });
  const resent = outboxes.of(program).resend(id);
  input.end();
  if (!resent) throw noDelivery(id);
}

/** Delivers once more what was announced since an instant; returns the ids. Throws CommandError 422. */
export function resendSince({ outboxes }: Services, program: Program, given: unknown): string[] {
  const { since } = valid('resend', given);
  const instant = Date.parse(since);
  if (!Number.isNaN(instant)) {
    recordCommand(program, 'POST /_sandbox/api/webhooks/resend', { body: { since } }).end();
    return outboxes.of(program).resendSince(instant);
  }
  const detail = `"since" is "${since}", expected such as 2026-01-31T12:00:00Z.`;
  throw new CommandError(422, 'Body not valid', detail);
}

/** Waits until enough deliveries match. Throws CommandError: 408 when the time is over, 429 for too many waits at once. */
export async function waitForWebhooks(
  { outboxes }: Services,
  program: Program,
  given: unknown,
): Promise<readonly DeliveryView[]> {
  const query = valid('deliveryQuery', given);
  const waited = waitForDeliveries(outboxes.of(program).log, query);
  if (!waited) {
    const detail = 'Too many calls wait for the webhooks of this program. Wait for fewer things at once.';
    throw new CommandError(429, 'Too many waits', detail);
  }
  const { enough, deliveries } = await waited;
  if (enough) return deliveries;
  const detail = `${deliveries.length} of ${query.count ?? 1} deliveries matched in time.`;
  throw new CommandError(408, 'Not enough deliveries', detail, { deliveries });
}

/** Sets what goes wrong with webhooks to come. Throws CommandError 422. */
export function queueWebhookFault({ outboxes }: Services, program: Program, given: unknown): object {
  const { fault, topic, times = 1 } = valid('nextWebhookFault', given);
  const body = { fault, times, ...(topic && { topic }) };
  try {
    outboxes.of(program).queueFault(fault, topic, times);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new CommandError(429, 'Too many faults', error.message);
  }
  recordCommand(program, 'POST /_sandbox/api/webhooks/faults', { body }).end();
  return { fault, times, ...(topic && { topic }) };
}

const noDelivery = (id: string): CommandError =>
  new CommandError(
    404,
    'No such delivery',
    `There is no webhook "${id}"; it never was, or it was forgotten.`,
  );
