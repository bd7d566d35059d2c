import type { ProgramOptions } from '../../contracts/generated/types.js';
import type { CommandServices } from '../control/services.js';
import { ProgramLogs } from '../recordings/program-logs.js';
import { DataDirectory } from '../stores/data-directory.js';
import type { ProgramStore } from '../stores/program-store.js';
import { freshSeed } from '../world/world.js';
import { KeptPrograms, type Given } from './kept-programs.js';
import type { SendAgain } from './send-again.js';

/** How a data directory is opened; see `SandboxOptions`. */
export interface DataOptions extends Given {
  readonly seed?: number;
  readonly allowedWebhookHosts?: readonly string[];
  readonly onNotice?: (text: string) => void;
}

/** A data directory that keeps the programs of a sandbox. */
export interface OpenData {
  readonly seed: number;
  /** Token of the control API off loopback, unless another one is given. */
  readonly controlToken: string;
  /** What is left to chance after this start; a name that was made up at an earlier one does not come again. */
  readonly seedOfStart: number | string;
  /** Options of every program. */
  readonly programs: readonly ProgramOptions[];
  /** Brings the programs back. `goOn` lets real time drive them, once the sandbox listens. */
  bringBack(to: BringBackTo): Promise<{ goOn(): Promise<void> }>;
  /** Makes durable what is left, and frees the store. */
  close(): Promise<void>;
}

/** Where programs are brought back to. */
export type BringBackTo = Omit<SendAgain, 'program' | 'services'> & {
  readonly services: CommandServices;
  /** Where the sandbox is, as clients see it. */
  readonly origin: () => string;
  /** Says that it is elsewhere. */
  readonly at: (origin: string) => void;
};

/**
 * Opens a data directory, and makes it where it is not there.
 *
 * @throws StoreError where it cannot be used, or is in use; RangeError for programs that cannot be kept.
 */
export async function openData(folder: string, options: DataOptions): Promise<OpenData> {
  return openStore(await DataDirectory.open(folder, options.seed, freshSeed), options);
}

/** Opens what a store keeps; where that fails, the store is closed. Throws as `openData`. */
export async function openStore(store: ProgramStore, options: DataOptions): Promise<OpenData> {
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
): OpenData {
  const { seed, starts, seal } = store;
  let logs: ProgramLogs | undefined;
  return {
    seed,
    controlToken: seal.controlToken,
    seedOfStart: starts > 1 ? `${seed}/${starts}` : seed,
    programs: kept.programs(),
    bringBack: async ({ services, origin, at, ...to }) => {
      const place = () => ({ origin: origin(), allowedWebhookHosts });
      const opened = new ProgramLogs(store, place, services);
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
