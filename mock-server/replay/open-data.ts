import type { ServiceOptions } from '../control/create-services.js';
import type { CommandServices } from '../control/services.js';
import { ProgramLogs } from '../recordings/program-logs.js';
import { DataDirectory } from '../stores/data-directory.js';
import type { ProgramStore } from '../stores/program-store.js';
import { freshSeed } from '../world/world.js';
import { KeptPrograms, type BringBack, type Given } from './kept-programs.js';
import type { SendAgain } from './send-again.js';

/** How a data directory is opened; see `SandboxOptions`. */
export interface DataOptions extends Given {
  readonly seed?: number;
  readonly allowedWebhookHosts?: readonly string[];
  readonly onNotice?: (text: string) => void;
}

/** What keeps the programs of a sandbox. */
export interface OpenData {
  /** What is left to chance after this start; a name that was made up at an earlier one does not come again. */
  readonly seedOfStart: number | string;
  /** The programs to begin with: those that are kept, too. */
  readonly begin: Pick<ServiceOptions, 'programs' | 'defaultProgram'>;
  /** Brings the programs back. `goOn` lets real time drive them, once the sandbox listens. */
  bringBack(to: BringBackTo): Promise<{ goOn(): Promise<void> }>;
  /** Makes durable what is left, and frees the store. */
  close(): Promise<void>;
}

/** A data directory that keeps the programs of a sandbox. */
export interface OpenDirectory extends OpenData {
  readonly seed: number;
  /** Token of the control API off loopback, unless another one is given. */
  readonly controlToken: string;
}

/** Where programs are brought back to. */
export type BringBackTo = Omit<SendAgain, 'program' | 'services'> & {
  readonly services: CommandServices;
  /** Where the sandbox is, as clients see it. */
  readonly origin: () => string;
  readonly at: BringBack['at'];
};

/**
 * Opens a data directory, and makes it where it is not there.
 *
 * @throws StoreError where it cannot be used, or is in use; RangeError for programs that cannot be kept.
 */
export async function openData(folder: string, options: DataOptions): Promise<OpenDirectory> {
  const store = await DataDirectory.open(folder, options.seed, freshSeed);
  try {
    const kept = await KeptPrograms.read(store, options, options.onNotice ?? (() => undefined));
    return opened(store, kept, options);
  } catch (error) {
    await store.close();
    throw error;
  }
}

function opened(
  store: ProgramStore,
  kept: KeptPrograms,
  { allowedWebhookHosts = [] }: DataOptions,
): OpenDirectory {
  const { seed, starts, seal } = store;
  let logs: ProgramLogs | undefined;
  return {
    seed,
    controlToken: seal.controlToken,
    seedOfStart: starts > 1 ? `${seed}/${starts}` : seed,
    begin: { programs: kept.programs() },
    bringBack: async ({ services, origin, at, ...to }) => {
      const place = () => ({ origin: origin(), allowedWebhookHosts });
      const opened = new ProgramLogs(store, place, (username) => services.store.idsOf(username));
      logs = services.logs = opened;
      const goOn = await kept.bringBack({ ...to, services, logs: opened, at });
      return {
        goOn: async () => {
          goOn();
          await kept.applyGiven({ services, logs: opened });
        },
      };
    },
    close: async () => {
      await logs?.close();
      await store.close();
    },
  };
}
