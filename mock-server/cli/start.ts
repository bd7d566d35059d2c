import { Command, Option } from 'commander';
import type { SandboxConfig } from '../../contracts/generated/types.js';
import { startSandbox, type Sandbox, type SandboxOptions } from '../index.js';
import type { JournalEntry } from '../journal/journal.js';
import { entryText } from '../journal/entry-text.js';
import { realTime } from '../world/world.js';
import { banner, startLine } from './banner.js';
import { readConfig, withReadings } from './config.js';
import { readNumber, readOrigin } from './read-options.js';
import { UsageError } from './usage-error.js';

interface StartFlags {
  readonly port?: string;
  readonly host?: string;
  readonly config?: string;
  readonly seed?: string;
  readonly store: string;
  readonly controlToken?: string;
  readonly publicUrl?: string;
  readonly reading: readonly string[];
  readonly json?: boolean;
}

const collect = (value: string, before: readonly string[]): string[] => [...before, value];
const flag = (flags: string, description: string, variable: string): Option =>
  new Option(flags, description).env(`INGO_SANDBOX_${variable}`);

/** `ingo-sandbox start`: runs until it is told to stop. */
export const startCommand = (): Command =>
  new Command('start')
    .description('Start the sandbox.')
    .addOption(flag('--port <port>', 'port to listen on, 0 for a free one (default: 4010)', 'PORT'))
    .addOption(flag('--host <address>', 'address to listen on (default: 127.0.0.1)', 'HOST'))
    .addOption(flag('--config <file>', 'JSON file with programs and their readings', 'CONFIG'))
    .addOption(
      flag('--seed <number>', 'start of everything random: the same seed gives the same ids', 'SEED'),
    )
    .addOption(flag('--store <kind>', 'where sessions live', 'STORE').choices(['memory']).default('memory'))
    .addOption(flag('--control-token <token>', 'token of the control API beyond loopback', 'CONTROL_TOKEN'))
    .addOption(
      flag(
        '--public-url <origin>',
        'origin that clients see, behind a proxy or in a container',
        'PUBLIC_URL',
      ),
    )
    .option(
      '--reading <name=value>',
      'answer a question that the documentation leaves open; may be repeated',
      collect,
      [],
    )
    .addOption(flag('--json', 'print one JSON line when ready, and nothing else', 'JSON'))
    .action(async (flags: StartFlags) => {
      const config = flags.config === undefined ? {} : readConfig(flags.config);
      const sandbox = await listen(optionsOf(flags, config));
      process.stdout.write(flags.json ? startLine(sandbox) : banner(sandbox, realTime()));
      stopOnSignal(sandbox);
    });

/** A flag or its variable goes before the config file, the config file before the default. */
function optionsOf(flags: StartFlags, config: SandboxConfig): SandboxOptions {
  const port = flags.port === undefined ? config.port : readNumber('--port', flags.port, 0, 65535);
  const seed = flags.seed === undefined ? config.seed : readNumber('--seed', flags.seed, 0, 2 ** 32 - 1);
  const host = flags.host ?? config.host;
  const controlToken = flags.controlToken ?? config.control_token;
  const publicUrl = flags.publicUrl === undefined ? config.public_url : readOrigin(flags.publicUrl);
  const programs = withReadings(config.programs, flags.reading);
  return {
    ...(port !== undefined && { port }),
    ...(host !== undefined && { host }),
    ...(seed !== undefined && { seed }),
    ...(controlToken !== undefined && { controlToken }),
    ...(publicUrl !== undefined && { publicUrl }),
    ...(programs !== undefined && { programs }),
    onDefect: (error) => process.stderr.write(`ingo-sandbox: defect: ${error.stack ?? error.message}\n`),
    ...(!flags.json && { onRefusal: (entry: JournalEntry) => process.stdout.write(`\n${entryText(entry)}`) }),
  };
}

async function listen(options: SandboxOptions): Promise<Sandbox> {
  try {
    return await startSandbox(options);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const where = `${options.host ?? '127.0.0.1'}:${options.port ?? 4010}`;
    const sentence = LISTEN_ERRORS[code ?? '']?.(where) ?? `cannot start: ${message}`;
    throw new UsageError(sentence);
  }
}

const LISTEN_ERRORS: Readonly<Record<string, (where: string) => string>> = {
  EADDRINUSE: (where) =>
    `${where} is taken; stop what listens there, or choose another port with --port (0 takes a free one)`,
  EACCES: (where) => `listening on ${where} is not allowed; choose a port above 1023 with --port`,
  EADDRNOTAVAIL: (where) => `${where} is no address of this machine; use --host 127.0.0.1 or 0.0.0.0`,
  ENOTFOUND: (where) => `${where} cannot be resolved; use --host 127.0.0.1 or 0.0.0.0`,
};

/** The first signal ends it in order; a second one, while it does, ends it at once. */
function stopOnSignal(sandbox: Sandbox): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void sandbox.close());
}
