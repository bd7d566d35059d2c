import { parseJsonBody } from '../http/parse-json-body.js';
import type { Exported } from '../recordings/export/exported.js';
import { outsideScenario } from '../recordings/outside/outside-scenario.js';
import { RecordingError } from '../recordings/recording.js';
import { readFile } from './read-file.js';
import { UsageError } from './usage-error.js';

/** Files of a capture; one of both is there. */
interface CaptureFiles {
  readonly har?: string;
  readonly events?: string;
  readonly session?: string;
}

const MAX_MIB = 128;

/**
 * Reads a capture that the user named, as a scenario.
 *
 * @throws UsageError with the file and what is wrong.
 */
export function readCapture({ har, events, session }: CaptureFiles): Exported {
  try {
    return outsideScenario(
      {
        ...(har !== undefined && { har: readJson(har) }),
        ...(events !== undefined && { events: readJson(events) }),
      },
      session,
    );
  } catch (error) {
    if (!(error instanceof RecordingError)) throw error;
    throw new UsageError(`${[har, events].filter(Boolean).join(', ')}: ${error.message}`);
  }
}

function readJson(file: string): unknown {
  const bytes = readFile(file);
  if (bytes.length > MAX_MIB * 2 ** 20)
    throw new UsageError(
      `${file} has ${Math.ceil(bytes.length / 2 ** 20)} MiB, at most ${MAX_MIB} are read: export the calls to Ingo alone`,
    );
  const parsed = parseJsonBody(bytes, isCustom);
  if ('value' in parsed) return parsed.value;
  throw new UsageError(`${file}: ${parsed.finding.what.replace('The body', 'the file')}`);
}

/** Fields that an exporter adds to a HAR begin with an underscore; stacks of browsers nest deep in them. */
const isCustom = (key: string): boolean => key.startsWith('_');
