import { SDK_PATH } from '../../../contracts/plugin/sdk-path.js';
import type { Sandbox } from '../../index.js';
import { askSandbox, type SandboxAddress } from '../ask-sandbox.js';

/** The sandbox that the tools of an agent use. */
export interface SandboxAccess {
  /** Where it runs; the first call starts it, or finds out whether it answers. Rejects where it cannot. */
  open(): Promise<SandboxAddress>;
  /** Ends it, if it was started here. */
  close(): Promise<void>;
}

/** A sandbox that somebody else started. */
export function connectedSandbox(sandbox: SandboxAddress): SandboxAccess {
  let answers: Promise<unknown> | undefined;
  return {
    open: async () => {
      answers ??= askSandbox(sandbox, { path: '/_sandbox/health' });
      await answers.catch((error: unknown) => {
        answers = undefined; // it may have been started by the next call
        throw error;
      });
      return sandbox;
    },
    close: async () => undefined,
  };
}

/** A sandbox that begins with its first use, and ends with the agent. */
export function ownSandbox(start: () => Promise<Sandbox>): SandboxAccess {
  let started: Promise<Sandbox> | undefined;
  return {
    open: async () => {
      started ??= start();
      try {
        return { url: (await started).url };
      } catch (error) {
        started = undefined;
        throw error;
      }
    },
    close: async () => void (await (await started?.catch(() => undefined))?.close()),
  };
}

/** What an agent is shown of the sandbox. */
export const placesOf = ({ url }: SandboxAddress): object => ({
  url,
  sdk: `${url}${SDK_PATH}`,
  next: 'create_program answers with the credentials that sign requests to this URL',
});
