import type { RecordingHeader } from '../../contracts/generated/types.js';
import { createApp } from '../app.js';
import { RecordedReceivers } from '../recordings/recorded-receivers.js';
import { restore } from './restore.js';
import { sendAgain } from './send-again.js';
import { CommandError } from '../control/command-error.js';
import { createServices } from '../control/create-services.js';
import { valid } from '../control/valid.js';
import { readRecording } from '../recordings/read-recording.js';
import { RecordingError, type Recording } from '../recordings/recording.js';
import { replay, type Replayed, type ReplayOptions, type ReplayWorld } from '../recordings/replay.js';
import { writeRecording } from '../recordings/write-recording.js';

/**
 * Replays a recording, or the text of one, in a world of its own and compares what comes out.
 *
 * @throws RecordingError for a file that cannot be replayed.
 */
export const replayRecording = async (
  recording: Recording | string,
  options?: ReplayOptions,
): Promise<Replayed> =>
  replay(typeof recording === 'string' ? readRecording(recording) : recording, openReplayWorld, options);

/** Opens a sandbox with one program, whose clock is stopped, and whose webhooks are answered by the recording. */
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
      restore: (_, snapshot) => restore({ app, services, program, controlToken: null }, snapshot),
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
    send: (request) => void sendAgain({ app, services, program, controlToken: null }, request),
    answer: (delivery) => receivers.answer(delivery),
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
