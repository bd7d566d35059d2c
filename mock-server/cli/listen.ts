import {
  StoreError,
  startSandbox,
  type Replica,
  type ReplicaOptions,
  type Sandbox,
  type SandboxOptions,
} from '../index.js';
import { UsageError } from './usage-error.js';
import { printError } from './print.js';

/** Says on standard error that an error is the sandbox's own. */
export const tellDefect = (error: Error): void =>
  printError(`ingo-sandbox: a defect of the sandbox, please report it: ${error.message}\n`);

/**
 * Starts a sandbox.
 *
 * @throws UsageError that says why it cannot listen, or which option is not valid.
 */
export async function listen(options: SandboxOptions): Promise<Sandbox> {
  try {
    return await startSandbox(options);
  } catch (error) {
    throw listenError(error, options);
  }
}

/** Starts a replica. Throws as `listen`. */
export async function listenAsReplica(store: string, options: ReplicaOptions): Promise<Replica> {
  const { startReplica } = await import('../replicas/replica.js');
  try {
    return await startReplica(store, options);
  } catch (error) {
    throw listenError(error, options);
  }
}

/** Says why a server cannot listen. */
export function listenError(
  error: unknown,
  { host = '127.0.0.1', port = 4010 }: Pick<SandboxOptions, 'host' | 'port'>,
): UsageError {
  const { code, message } = error as NodeJS.ErrnoException;
  if (error instanceof RangeError || error instanceof StoreError) return new UsageError(message);
  return new UsageError(LISTEN_ERRORS[code ?? '']?.(`${host}:${port}`) ?? `cannot start: ${message}`);
}

const LISTEN_ERRORS: Readonly<Record<string, (where: string) => string>> = {
  EADDRINUSE: (where) =>
    `${where} is taken; stop what listens there, or choose another port with --port (0 takes a free one)`,
  EACCES: (where) => `listening on ${where} is not allowed; choose a port above 1023 with --port`,
  EADDRNOTAVAIL: (where) => `${where} is no address of this machine; use --host 127.0.0.1 or 0.0.0.0`,
  ENOTFOUND: (where) => `${where} cannot be resolved; use --host 127.0.0.1 or 0.0.0.0`,
};
