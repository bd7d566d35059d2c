import { WEBHOOK_TOPICS } from '../../../contracts/webhooks/topics.js';
import { WEBHOOK_FAULTS } from '../../../contracts/webhooks/webhook-faults.js';
import { code, table } from '../markdown.js';

/** Every topic of a webhook. */
export const topicTable = (): string =>
  table(
    ['Topic', 'Description', 'Version', 'Statuses', 'Grade'],
    Object.entries(WEBHOOK_TOPICS).map(([topic, { description, version, statuses, grade }]) => [
      code(topic),
      description,
      version,
      statuses.join(', '),
      grade,
    ]),
  );

/** Every fault of a webhook. */
export const webhookFaultTable = (): string =>
  table(
    ['Fault', 'What happens'],
    Object.entries(WEBHOOK_FAULTS).map(([name, meaning]) => [code(name), meaning]),
  );
