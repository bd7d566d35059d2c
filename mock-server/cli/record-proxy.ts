import { openSync, writeSync } from 'node:fs';
import { Option, type Command } from 'commander';
import { startProxy, type Proxy } from '../contract-testing/proxy/start-proxy.js';
import { readTargetOrigin } from '../contract-testing/target/target.js';
import { isLoopback } from '../http/loopback.js';
import { exchangeLine, exchangesHeader } from '../recordings/exchanges.js';
import { realTime } from '../world/world.js';
import { listenError } from './listen.js';
import { readNumber } from './read-options.js';
import { UsageError } from './usage-error.js';

/** Flags of `record` that are about a proxy. */
export interface ProxyFlags {
  readonly proxy?: string;
  readonly port?: string;
  readonly json?: boolean;
}

const DEFAULT_PORT = '4010';

/** Adds the options of a proxy. */
export const withProxyOptions = (command: Command): Command =>
  command
    .addOption(
      new Option(
        '--proxy <target>',
        'forward requests of an application to this origin, and record them until a signal ends it',
      ).conflicts(['url', 'program', 'controlToken']),
    )
    .option('--port <port>', `with --proxy: port to listen on, 0 for a free one (default: ${DEFAULT_PORT})`);

/** Whether the user asks for a proxy. */
export const asksForProxy = ({ proxy, port }: ProxyFlags): boolean =>
  proxy !== undefined || port !== undefined;

/**
 * Forwards requests to a target and writes each with its answer, until SIGINT or SIGTERM.
 *
 * @param file where the lines go; undefined for standard output.
 * @throws UsageError or TargetError before anything listens: an option is not valid, or the target is of production.
 */
export async function recordProxy(file: string | undefined, flags: ProxyFlags): Promise<void> {
  if (flags.proxy === undefined)
    throw new UsageError('--port is for a proxy, expected --proxy <target>, too');
  const target = readTargetOrigin('--proxy', flags.proxy);
  const port = readNumber('--port', flags.port ?? DEFAULT_PORT, 0, 65535);
  refuseItself(target, port);

  let proxy: Proxy | undefined;
  const descriptor = file === undefined ? undefined : open(file);
  const write = (line: string): void => {
    if (descriptor === undefined) return void process.stdout.write(line);
    try {
      writeSync(descriptor, line);
    } catch (error) {
      process.stderr.write(
        `ingo-sandbox: cannot write ${file}: ${(error as Error).message}; the proxy ends\n`,
      );
      process.exit(2);
    }
  };
  try {
    proxy = await startProxy({ target, port, onExchange: (exchange) => write(exchangeLine(exchange)) });
  } catch (error) {
    throw listenError(error, { port });
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void proxy.close());
  write(exchangesHeader(target, new Date(realTime()).toISOString()));
  if (flags.json && file !== undefined) {
    return void process.stdout.write(`${JSON.stringify({ url: proxy.url, target, written: file })}\n`);
  }
  process.stderr.write(
    `${proxy.url} forwards to ${target}; what passes goes to ${file ?? 'standard output'}. Ctrl+C ends it.\n`,
  );
}

/** A proxy that forwards to its own address would do so without end. */
function refuseItself(target: string, port: number): void {
  const { hostname, port: targetPort, protocol } = new URL(target);
  const own = Number(targetPort || (protocol === 'https:' ? 443 : 80));
  if (!isLoopback(hostname) || own !== port) return;
  throw new UsageError(
    `--proxy is ${target}, where the proxy itself would listen; choose another port with --port (0 takes a free one)`,
  );
}

function open(file: string): number {
  try {
    return openSync(file, 'w');
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${(error as Error).message}`);
  }
}
