import { existsSync } from 'node:fs';
import { Command } from 'commander';
import type { SandboxConfig } from '../../contracts/generated/types.js';
import { calibrate, type Calibration } from '../contract-testing/drift/drift.js';
import { calibrationText } from '../contract-testing/drift/calibration-text.js';
import { inferFromWebhook, mergeInferred } from '../contract-testing/drift/infer-from-webhook.js';
import { parseRawRequest, RawRequestError } from '../http/parse-raw-request.js';
import type { ReceivedRequest } from '../http/received-request.js';
import { DEFAULT_PROGRAM } from '../programs/programs.js';
import { readTarget, type TargetOptions } from '../contract-testing/target/target.js';
import { readConfig } from './config.js';
import { writeJsonFile } from './json-file.js';
import { keepOverlay, readOverlay } from './overlay-file.js';
import { readFile } from './read-file.js';
import { collectValues } from './read-options.js';
import { withTargetOptions } from './target-options.js';
import { UsageError } from './usage-error.js';
import { print } from './print.js';

interface CalibrateFlags extends TargetOptions {
  readonly out: string;
  readonly webhook?: readonly string[];
  readonly overlay?: string;
  readonly json?: boolean;
}

/** `ingo-sandbox calibrate`: learns the readings of a live program, and writes them as a config file. */
export const calibrateCommand = (): Command =>
  withTargetOptions(
    new Command('calibrate').description('Teach the sandbox to answer as a live program does.'),
  )
    .option('--out <file>', 'config file to write or update', 'ingo-sandbox.config.json')
    .option(
      '--webhook <file>',
      'a webhook that was received, saved as text with its headers; may be repeated',
      collectValues,
    )
    .option('--overlay <file>', 'record in this file which facts were verified live, and when')
    .addHelpText('after', NOTES)
    .action(async (flags: CalibrateFlags) => {
      const before = existsSync(flags.out) ? readConfig(flags.out) : {};
      const overlay = readOverlay(flags.overlay);
      const webhooks = (flags.webhook ?? []).map((file) => [file, readWebhook(file)] as const);
      const target = readTarget(flags, process.env);
      const readings = before.programs?.[0]?.readings;
      const learned = withWebhooks(
        await calibrate({ target, ...(readings && { readings }) }),
        webhooks,
        target.secret,
      );
      writeJsonFile(flags.out, configOf(before, learned, target.participantId));
      keepOverlay(flags.overlay, overlay, learned.verified, target.url);
      print(
        flags.json
          ? `${JSON.stringify({ target: target.url, written: flags.out, ...learned }, null, 2)}\n`
          : `${calibrationText(learned, target.url)}Written to ${flags.out}: ingo-sandbox start --config ${flags.out}\n`,
      );
    });

const NOTES = `
About 35 requests at five a second, and half a dozen sessions; no money moves.
The file holds no secret of the target: the sandbox keeps its own credentials.
Exit code 0: written. 2: the target cannot be asked, and nothing was written.`;

/** The config of before with the readings of its first program replaced. */
function configOf(before: SandboxConfig, { readings }: Calibration, participant_id: number): SandboxConfig {
  const [first = { ...DEFAULT_PROGRAM, participant_id }, ...rest] = before.programs ?? [];
  return { ...before, programs: [{ ...first, readings }, ...rest] };
}

function withWebhooks(
  calibration: Calibration,
  webhooks: readonly (readonly [file: string, webhook: ReceivedRequest])[],
  secret: string,
): Calibration {
  const taught = webhooks.flatMap(([file, webhook]) => inferFromWebhook(webhook, secret, file));
  const inferred = mergeInferred(calibration.inferred, taught);
  const readings = {
    ...calibration.readings,
    ...Object.fromEntries(inferred.map(({ reading, value }) => [reading, value])),
  };
  return { ...calibration, inferred, readings };
}

function readWebhook(file: string): ReceivedRequest {
  try {
    return parseRawRequest(readFile(file));
  } catch (error) {
    if (error instanceof RawRequestError) throw new UsageError(`webhook ${file}: ${error.message}`);
    throw error;
  }
}
