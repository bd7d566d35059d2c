import { Command } from 'commander';
import { TOPICS } from '../../contracts/webhooks/topics.js';
import type { DeliveryView, Triggered } from '../index.js';
import { askSandbox, controlTokenOption, DEFAULT_URL } from './ask-sandbox.js';
import { readNumber, readOrigin } from './read-options.js';
import { print } from './print.js';

interface TriggerFlags {
  readonly session?: string;
  readonly program?: string;
  readonly error?: string;
  readonly message?: string;
  readonly page?: string;
  readonly status?: string;
  readonly url: string;
  readonly controlToken?: string;
  readonly json?: boolean;
}

/** `ingo-sandbox trigger NAME`: lets an event or a webhook happen in a running sandbox. */
export const triggerCommand = (): Command =>
  new Command('trigger')
    .description('Fire an event or a webhook now, in a running sandbox.')
    .argument('<name>', 'event such as TOKEN_SUCCESS, or topic of a webhook')
    .option('--session <id>', 'to this session; default: the newest of the program')
    .option('--program <username>', 'in this program; default: the first, or that of --session')
    .option('--error <code>', '`error` of TERMINAL_FAILURE; default: 700')
    .option('--message <text>', '`message` of an error event')
    .option('--page <name>', '`page` of PAGE_LOAD')
    .option('--status <code>', 'status of the webhook; default: the usual one of its topic')
    .option('--url <origin>', 'where the sandbox runs', DEFAULT_URL)
    .addOption(controlTokenOption())
    .addHelpText('after', NOTES)
    .action(async (name: string, flags: TriggerFlags) => {
      const { session, program, message, page, controlToken, json } = flags;
      const [error, status] = (['error', 'status'] as const).map((key) =>
        flags[key] === undefined ? undefined : readNumber(`--${key}`, flags[key], 0, 99999),
      );
      const answer = (await askSandbox(
        { url: readOrigin('--url', flags.url), program, controlToken },
        {
          method: 'POST',
          path: '/_sandbox/api/trigger',
          body: { name, session, error, message, page, status },
        },
      )) as Triggered;
      print(json ? `${JSON.stringify(answer, null, 2)}\n` : triggeredText(answer));
    });

const NOTES = `
An example: ingo-sandbox trigger TERMINAL_FAILURE --error 753
A session that is not mounted is mounted first, where the event needs that. An
event that the lifecycle does not allow is refused, and what can happen is
named.
Exit code 0: done. 2: not possible.`;

/** Tells what happened: the events, the state of the session, the result of the webhooks. */
function triggeredText({ triggered, session, deliveries }: Triggered): string {
  const { session_identifier: id, state } = session;
  const webhooks = deliveries.map((delivery) => `  webhook ${delivery.topic}: ${fate(delivery)}\n`);
  const none = TOPICS.some((topic) => triggered.includes(topic))
    ? '  not sent, since the endpoint of the program is not subscribed to the topic\n'
    : '  no webhook was sent\n';
  return `${triggered.join(', ')} happened. The session ${id} is ${state}.\n${webhooks.join('') || none}`;
}

function fate({ state, attempts, fault }: DeliveryView): string {
  const last = attempts.at(-1);
  const waits = state === 'pending' ? ' (behind earlier webhooks of its session)' : '';
  const why = last ? ` (${last.error ?? last.status})` : fault ? ` (fault ${fault})` : waits;
  return state === 'no-endpoint'
    ? 'not sent, since the program has no endpoint; say where with start --webhook-url or PUT webhooks/endpoint'
    : `${state}${why}`;
}
