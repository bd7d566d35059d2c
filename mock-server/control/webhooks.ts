import type { DeliveryQuery } from '../../contracts/generated/types.js';
import { json, problem, type Answer } from '../http/answer.js';
import { waitForDeliveries } from '../webhooks/wait-for-deliveries.js';
import { withBody, type ControlEndpoint } from './control-call.js';
import { badEndpoint } from './programs.js';

/** `GET webhooks/endpoint`: where webhooks go, or null. */
export const showEndpoint: ControlEndpoint = ({ program }) =>
  json(200, { endpoint: program.webhooks ?? null });

/** `PUT webhooks/endpoint`: where webhooks go from now on; what is pending goes there at once. */
export const putEndpoint: ControlEndpoint = (call) =>
  withBody(call, 'webhookEndpoint', (endpoint) => {
    const refused = badEndpoint(call, endpoint);
    if (refused) return refused;
    call.program.webhooks = endpoint;
    call.services.outboxes.of(call.program).endpointChanged();
    return json(200, { endpoint });
  });

/** `DELETE webhooks/endpoint`: no webhooks any more; what is pending waits for another endpoint. */
export const removeEndpoint: ControlEndpoint = ({ program }) => {
  program.webhooks = undefined;
  return json(200, { endpoint: null });
};

const FILTERS = ['session', 'topic', 'state'] as const;

/** `GET webhooks/deliveries?session=&topic=&state=`: what was announced, oldest first, and what became of it. */
export const listDeliveries: ControlEndpoint = ({ services, program, query }) => {
  const given = FILTERS.filter((name) => query.has(name)).map((name) => [name, query.get(name)] as const);
  return json(200, { deliveries: services.outboxes.of(program).book.find(Object.fromEntries(given)) });
};

/** `GET webhooks/deliveries/{id}` */
export const showDelivery: ControlEndpoint = ({ services, program, params }) => {
  const [delivery] = services.outboxes.of(program).book.find({ id: params['id']! });
  return delivery ? json(200, delivery) : noDelivery(params['id']!);
};

/** `POST webhooks/deliveries/{id}/resend`: delivers it once more, with the same metadata.id. */
export const resendDelivery: ControlEndpoint = ({ services, program, params }) =>
  services.outboxes.of(program).resend(params['id']!)
    ? json(202, { resent: [params['id']!] })
    : noDelivery(params['id']!);

/** `POST webhooks/resend`: delivers once more whatever was announced since an instant. */
export const resendSince: ControlEndpoint = (call) =>
  withBody(call, 'resend', ({ since }) => {
    const instant = Date.parse(since);
    if (Number.isNaN(instant)) {
      return problem(422, 'Body not valid', `"since" is "${since}", expected such as 2026-01-31T12:00:00Z.`);
    }
    return json(202, { resent: call.services.outboxes.of(call.program).resendSince(instant) });
  });

/** `POST webhooks/wait`: answers as soon as enough deliveries match, or with 408 when the time is over. */
export const waitForWebhooks: ControlEndpoint = (call) =>
  withBody(call, 'deliveryQuery', async (query: DeliveryQuery): Promise<Answer> => {
    const found = await waitForDeliveries(call.services.outboxes.of(call.program).book, query);
    if (found.enough) return json(200, { deliveries: found.deliveries });
    const detail = `${found.deliveries.length} of ${query.count ?? 1} deliveries matched in time.`;
    return problem(408, 'Not enough deliveries', detail, { deliveries: found.deliveries });
  });

/** `POST webhooks/faults`: something goes wrong with webhooks to come. */
export const queueWebhookFault: ControlEndpoint = (call) =>
  withBody(call, 'nextWebhookFault', (request) => {
    const { fault, topic, times = 1 } = request;
    call.services.outboxes.of(call.program).queueFault(fault, topic, times);
    return json(200, { fault, times, ...(topic && { topic }) });
  });

const noDelivery = (id: string): Answer =>
  problem(404, 'No such delivery', `There is no webhook "${id}"; it never was, or it was forgotten.`);
