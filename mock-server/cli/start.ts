import { Command, Option } from 'commander';
import type { SandboxConfig } from '../../contracts/generated/types.js';
import type { LogLevel, ReplicaOptions, SandboxOptions } from '../index.js';
import { LOG_LEVELS } from '../requests/log-level.js';
import type { JournalEntry } from '../journal/entry.js';
import { entryText } from '../journal/entry-text.js';
import { realTime } from '../world/world.js';
import { banner, startLine } from './banner.js';
import { readConfig, withReadings, withWebhookUrl } from './config.js';
import { unfiredFaults, withFaults } from './faults.js';
import {
  collectRepeated,
  collectValues,
  readCommand,
  readFolder,
  readHost,
  readNumber,
  readOrigin,
  readStore,
  readToken,
} from './read-options.js';
import { listen, listenAsReplica, tellDefect } from './listen.js';
import type { Started } from './started.js';
import { UsageError } from './usage-error.js';
import { localCertificate } from './local-certificate.js';
import { readScenarioFiles } from './scenario-files.js';
import { runUntilEnd } from './run-until-end.js';
import { print, printError } from './print.js';

interface StartFlags {
  readonly port?: string;
  readonly host?: string;
  readonly config?: string;
  readonly seed?: string;
  readonly data?: string;
  readonly store?: string;
  readonly advertise?: string;
  readonly controlToken?: string;
  readonly publicUrl?: string;
  readonly https?: boolean;
  readonly reading?: readonly string[];
  readonly fault?: readonly string[];
  readonly scenarios?: readonly string[];
  readonly webhookUrl?: string;
  readonly allowWebhookHost?: readonly string[];
  readonly with?: string;
  readonly checks?: boolean;
  readonly json?: boolean;
  readonly logLevel: LogLevel;
}

const flag = (flags: string, description: string, variable: string): Option =>
  new Option(flags, description).env(`INGO_SANDBOX_${variable}`);

/** `ingo-sandbox start`: runs until a signal stops it. */
export const startCommand = (): Command =>
  new Command('start')
    .description('Start the sandbox.')
    .configureHelp({ optionDescription })
    .addOption(flag('--port <port>', 'port, 0 for a free one (default: 4010)', 'PORT'))
    .addOption(flag('--host <address>', 'address to listen on (default: 127.0.0.1)', 'HOST'))
    .addOption(flag('--config <file>', 'JSON file with programs and their readings', 'CONFIG'))
    .addOption(flag('--seed <number>', 'seed of all ids and made-up secrets (default: random)', 'SEED'))
    .addOption(flag('--data <directory>', 'directory that keeps everything across restarts', 'DATA'))
    .addOption(flag('--store <store>', 'memory (default), or redis://HOST for replicas', 'STORE'))
    .addOption(flag('--advertise <origin>', 'where other replicas reach this one', 'ADVERTISE'))
    .addOption(flag('--control-token <token>', 'token of the control API beyond loopback', 'CONTROL_TOKEN'))
    .addOption(flag('--public-url <origin>', 'origin that clients see, as behind a proxy', 'PUBLIC_URL'))
    .addOption(flag('--https', 'serve HTTPS, with a certificate of this machine', 'HTTPS'))
    .addOption(
      flag(
        '--reading <name=value>',
        'choose how to read what Ingo leaves open; repeat it, or separate by commas',
        'READING',
      ).argParser(collectValues),
    )
    .addOption(
      flag(
        '--fault <rule>',
        'fault of the default program: a name, or a rule as JSON; may be repeated',
        'FAULT',
      ).argParser(collectRepeated),
    )
    .addOption(
      flag(
        '--scenarios <path>',
        'scenario file or folder; repeat it, or separate by commas',
        'SCENARIOS',
      ).argParser(collectValues),
    )
    .addOption(flag('--webhook-url <url>', 'where the webhooks of the default program go', 'WEBHOOK_URL'))
    .addOption(
      flag(
        '--allow-webhook-host <host>',
        'host beyond this machine that webhooks may go to; repeat it, or separate by commas',
        'ALLOW_WEBHOOK_HOST',
      ).argParser(collectValues),
    )
    .addOption(flag('--with <command>', 'run this command too, see below; both end together', 'WITH'))
    .addOption(
      flag(
        '--checks',
        'check every answer, event and webhook against its contract; fail where one is broken',
        'CHECKS',
      ),
    )
    .addOption(
      flag('--log-level <level>', 'log to standard error, as JSON lines', 'LOG_LEVEL')
        .choices(LOG_LEVELS)
        .default('silent'),
    )
    .addOption(
      flag('--json', 'print one JSON line when ready, and nothing else; errors are JSON, too', 'JSON'),
    )
    .addHelpText('after', WITH_HELP)
    .action(async (flags: StartFlags, command: Command) => {
      const config = flags.config === undefined ? {} : readConfig(flags.config);
      const name = (key: keyof StartFlags): string => spelled(command, key);
      const beside = flags.with === undefined ? undefined : readCommand(name('with'), flags.with);
      const options = optionsOf(flags, config, name);
      const store = readStore(name('store'), flags.store ?? config.store ?? 'memory');
      if (store !== 'memory') refuseBesideStore(name, flags, config);
      const https = (flags.https ?? config.https) ? localCertificate(namesOf(options)) : undefined;
      const local = store === 'memory' ? await listen({ ...options, ...(https && { https }) }) : undefined;
      const sandbox: Started = local ?? (await listenAsReplica(store, withAdvertised(flags, options, name)));
      const begin = runUntilEnd(sandbox, { command: beside, certificate: https?.file }, () =>
        local ? unfiredFaults(local) : '',
      ); // before its output lets anyone end it
      // The command writes to the same stream, and has the first line after ours.
      const text = flags.json ? startLine(sandbox, https?.file) : banner(sandbox, realTime(), https?.file);
      print(text, begin);
    });

/** Throws UsageError for what a replica does not do. */
function refuseBesideStore(
  name: (key: keyof StartFlags) => string,
  flags: StartFlags,
  config: SandboxConfig,
): void {
  const reasons = {
    data: 'a store in Redis keeps everything',
    https: 'replicas speak HTTP among each other, and the load balancer in front of them speaks TLS',
  };
  for (const key of ['data', 'https'] as const) {
    if (!(flags[key] ?? config[key])) continue;
    throw new UsageError(
      `${name(key)} and ${name('store')} cannot be used together: ${reasons[key]}; leave ${name(key)} out`,
    );
  }
}

const withAdvertised = (
  { advertise }: StartFlags,
  options: SandboxOptions,
  name: (key: keyof StartFlags) => string,
): ReplicaOptions => ({
  ...options,
  ...(advertise !== undefined && { advertise: readOrigin(name('advertise'), advertise) }),
});
/** Without the variable, which follows from the name. */
const optionDescription = ({ description, argChoices }: Option): string =>
  argChoices ? `${description} (${argChoices.join(', ')})` : description;

const WITH_HELP = `
Each option has an environment variable, as INGO_SANDBOX_PORT for --port.
The command of --with starts in a shell once the sandbox listens; when one
of the two ends, so does the other. The exit code is that of the command. Its
environment holds INGO_BASE_URL, INGO_USERNAME, INGO_SECRET and
INGO_PARTICIPANT_ID of the default program, and INGO_SDK_URL.`;

/** Removes variables that are empty, as compose files set them, and switches that are set to `0`, `false` or `no`. */
export function forgetEmptyVariables(environment: NodeJS.ProcessEnv): void {
  for (const [name, value = ''] of Object.entries(environment)) {
    const isNo = /^INGO_SANDBOX_(JSON|CHECKS|HTTPS)$/.test(name) && /^(0|false|no)$/i.test(value);
    if (name.startsWith('INGO_SANDBOX_') && (value === '' || isNo)) delete environment[name];
  }
}

/** Returns how the user gave an option: the flag, or the variable. */
function spelled(command: Command, key: keyof StartFlags): string {
  const option = command.options.find((known) => known.attributeName() === key)!;
  return (command.getOptionValueSource(key) === 'env' ? option.envVar : option.long)!;
}

/** Names that a certificate must cover beside those of this machine. */
const namesOf = ({ host, publicUrl }: SandboxOptions): readonly string[] => [
  ...(host !== undefined && !EVERY_INTERFACE.includes(host) ? [host] : []),
  ...(publicUrl === undefined ? [] : [new URL(publicUrl).hostname]),
];

const EVERY_INTERFACE = ['0.0.0.0', '::'];

/** A flag takes precedence over its variable, the variable over the config file, the config file over the default. */
function optionsOf(
  flags: StartFlags,
  config: SandboxConfig,
  name: (key: keyof StartFlags) => string,
): SandboxOptions {
  /** Reads an option that was given, else takes the value of the config file. */
  const given = <T>(
    key: 'port' | 'seed' | 'host' | 'data' | 'controlToken' | 'publicUrl',
    read: (option: string, text: string) => T,
    configured: T | undefined,
  ): T | undefined => (flags[key] === undefined ? configured : read(name(key), flags[key]));
  const port = given('port', (option, text) => readNumber(option, text, 0, 65535), config.port);
  const seed = given('seed', (option, text) => readNumber(option, text, 0, 2 ** 32 - 1), config.seed);
  const host = given('host', readHost, config.host);
  const controlToken = given('controlToken', readToken, config.control_token);
  const publicUrl = given('publicUrl', readOrigin, config.public_url);
  const data = given('data', readFolder, config.data);
  const allowedWebhookHosts = flags.allowWebhookHost ?? config.allowed_webhook_hosts;
  const withReading = withReadings(config.programs, name('reading'), flags.reading ?? []);
  const faulty = withFaults(withReading, name('fault'), flags.fault ?? []);
  const programs = withWebhookUrl(faulty, flags.webhookUrl);
  return {
    ...(port !== undefined && { port }),
    ...(host !== undefined && { host }),
    ...(seed !== undefined && { seed }),
    ...(controlToken !== undefined && { controlToken }),
    ...(publicUrl !== undefined && { publicUrl }),
    ...(programs !== undefined && { programs }),
    ...(data !== undefined && { data }),
    ...(flags.checks && { checks: true }),
    ...(allowedWebhookHosts !== undefined && { allowedWebhookHosts }),
    logLevel: flags.logLevel,
    scenarios: readScenarioFiles(flags.scenarios ?? config.scenarios ?? []),
    onDefect: tellDefect,
    onNotice: (text) => printError(`ingo-sandbox: ${text}\n`),
    ...(!flags.json && {
      onRefusal: (entry: JournalEntry, url: string) => print(`\n${entryText(entry)}   More: ${url}\n`),
    }),
  };
}
