import type { FastifyInstance, InjectOptions } from 'fastify';
import type { RecordingHeader } from '../contracts/generated/types.js';
import { createApp } from './app.js';
import { CommandError } from './control/command-error.js';
import { createServices } from './control/create-services.js';
import type { CommandServices } from './control/services.js';
import { valid } from './control/valid.js';
import type { RequestInput } from './journal/input-log.js';
import { hasTokens, withTokens } from './journal/mask-input.js';
import { readRecording } from './recordings/read-recording.js';
import { RecordingError, type Recording } from './recordings/recording.js';
import { replay, type Replayed, type ReplayOptions, type ReplayWorld } from './recordings/replay.js';
import { requestAgain } from './recordings/send-again.js';
import { writeRecording } from './recordings/write-recording.js';
import type { Posting, PostResult, PostsWebhooks } from './webhooks/post.js';

/**
 * Plays a recording, or the text of one, in a world of its own and compares what comes out.
 *
 * @throws RecordingError for a file that cannot be replayed.
 */
export const replayRecording = async (
  recording: Recording | string,
  options?: ReplayOptions,
): Promise<Replayed> =>
  replay(typeof recording === 'string' ? readRecording(recording) : recording, openReplayWorld, options);

/** Opens a sandbox with one program, whose time stands still, and whose webhooks are answered by the recording. */
async function openReplayWorld(header: RecordingHeader): Promise<ReplayWorld> {
  const { at, how, origin, allowed_webhook_hosts: allowedWebhookHosts = [] } = header;
  const receivers = new RecordedReceivers();
  const began = Date.parse(at);
  const outside = { time: () => began, startTimer: () => () => undefined, poster: receivers };
  const options = { programs: [programOf(header)], allowedWebhookHosts, checks: false };
  const services = serviced(() => createServices(options, 0, outside));
  const program = services.programs.default;
  if (how === 'reset') program.reset();
  const app = createApp({
    services,
    controlToken: null,
    recordings: {
      record: (one) => writeRecording(one, { origin, allowedWebhookHosts }),
      replay: replayRecording,
    },
    origin: () => origin,
    requestTimeout: 0,
    logLevel: 'silent',
    onRefusal: () => undefined,
    onDefect: () => undefined,
  });
  await app.ready();
  return {
    program,
    send: (request) => void send(app, services, request),
    answer: ({ delivery, attempt, status, error, down }) =>
      receivers.answer(delivery, attempt, {
        ...(status !== undefined && { status }),
        ...(error !== undefined && { error }),
        ...(down && { down }),
      }),
    close: async () => {
      services.outboxes.close();
      await app.close();
    },
  };
}

/** Options of the recorded program. The secret is not in a recording: any other does, since requests are signed again. */
function programOf({ program }: RecordingHeader) {
  const options = Object.entries(program).filter(([name]) => name !== 'secret');
  return serviced(() => valid('programOptions', Object.fromEntries(options)));
}

/** Says of options that are not valid that the recording is not. */
function serviced<Value>(make: () => Value): Value {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    throw new RecordingError(`Line 1, program: ${error.detail}`);
  }
}

async function send(app: FastifyInstance, services: CommandServices, request: RequestInput): Promise<void> {
  const { username, key } = services.programs.default;
  const tokens = hasTokens(request.body) ? await services.store.tokensOf(username) : [];
  const body = withTokens(
    request.body,
    tokens.map(({ customer_account_token: token }) => token),
  );
  const { method, target, headers, body: payload } = requestAgain(request, body, key);
  const answer = app.inject({
    method: method as NonNullable<InjectOptions['method']>,
    url: target,
    headers: { host: 'localhost', ...headers },
    ...(payload.length > 0 && { payload }),
  });
  await answer.catch(() => undefined); // an answer that is lost on purpose
}

/** Stands in for the receivers of webhooks: each attempt waits for what the recording says became of it. */
class RecordedReceivers implements PostsWebhooks {
  readonly #waiting = new Map<string, (result: PostResult) => void>();

  post({ id, attempt }: Posting): Promise<PostResult> {
    return new Promise((resolve) => this.#waiting.set(`${id} ${attempt}`, resolve));
  }

  /** Ends an attempt; false where none is under way. */
  answer(id: string, attempt: number, result: PostResult): boolean {
    const key = `${id} ${attempt}`;
    const waiting = this.#waiting.get(key);
    if (!waiting) return false;
    this.#waiting.delete(key);
    waiting(result);
    return true;
  }

  close(): void {
    this.#waiting.clear();
  }
}
