import type { Scenario } from '../../contracts/generated/types.js';
import { programOptions } from '../../contracts/generated/validators.js';
import { DEFAULT_READINGS, type ReadingOf, type Readings } from '../../contracts/readings/readings.js';
import { checkWith } from '../../contracts/violations/check.js';
import { misuse } from '../script/misuse.js';
import { createSdk, type Emit, type Mount } from '../script/sdk.js';
import type { IngoInstantPayments } from '../script/types.js';
import { resolveScenario } from './resolve-scenario.js';
import { ScriptedPage } from './scripted-page.js';
import { ScriptedSession, type RecipientAction } from './scripted-session.js';
import { after } from './timers.js';
import { uuidFrom } from './uuid-from.js';

/** The readings that change what a browser sees. */
export type ScriptedReadings = Pick<Readings, ReadingOf<'event'>>;

/** What `createScriptedSdk` takes. */
export interface ScriptedSdkOptions {
  /** Name of a built-in scenario, such as `success`, or a scenario. */
  readonly scenario: string | Scenario;
  /** Readings that differ from the default. */
  readonly readings?: Partial<ScriptedReadings>;
  /** Seed of identifiers and tokens: the same seed gives the same payloads. Default: 1. */
  readonly seed?: number;
  /** Whether plugins have the undocumented methods `removeEventListener`, `unmount` and `destroy`. Default: false. */
  readonly undocumented?: boolean;
}

/** The global of the SDK, with methods for tests. */
export interface ScriptedSdk extends IngoInstantPayments {
  /**
   * Performs the recipient's action that the scenario awaits. Its events follow in a later task.
   *
   * @throws TypeError when the scenario awaits another action; the message says which.
   */
  recipient(action: RecipientAction): void;
  /**
   * Puts `IngoInstantPayments` on a window.
   *
   * @param window default: the global object.
   * @returns a function that restores the previous value.
   */
  install(window?: object): () => void;
}

const GLOBAL = 'IngoInstantPayments';

/**
 * Creates the SDK without iframe, network and server, for unit tests: `mount` runs a scenario. Each `open` step waits for
 * one mount of any plugin. Events are emitted by `setTimeout`, so fake timers control them. A second mount of an open
 * session repeats the steps since it was opened, as reloading the page does. Mounting a session that has ended emits
 * SESSION_ERROR; mounting another session runs the scenario from its first step.
 *
 * @throws TypeError for an unknown, invalid or impossible scenario, and for an unknown reading.
 */
export function createScriptedSdk(options: ScriptedSdkOptions): ScriptedSdk {
  const scenario = resolveScenario(options.scenario);
  const { destinations, name } = scenario;
  const readings = checkReadings(options.readings);
  const seed = options.seed ?? 1;
  let session = new ScriptedSession(scenario, readings);
  let sessionId: string | undefined;
  let mounts = 0;

  const open = (mount: Mount, emit: Emit): (() => void) => {
    if (destinations && !destinations.includes(mount.destination))
      throw misuse(
        'plugin.mount(…, fundingDestination)',
        `the scenario ${name ?? ''} does not support ${mount.destination}`,
        `Mount ${destinations.join(' or ')}, or use another scenario.`,
      );
    const id = sessionIdOf(mount.authorizedUrl) ?? uuidFrom('session', seed);
    if (session.ended && id !== sessionId) session = new ScriptedSession(scenario, readings);
    sessionId = id;
    const page = new ScriptedPage(mount, emit, readings, { seed, session: id, mount: (mounts += 1) });
    session.mount(page);
    return () => page.close();
  };

  const sdk = createSdk({
    open,
    defer: (task) => void after(0, task),
    undocumented: options.undocumented ?? false,
  });
  return {
    ...sdk,
    recipient: (action) => session.recipient(action),
    install: (window = globalThis) => install(window, sdk),
  };
}

function install(window: object, sdk: IngoInstantPayments): () => void {
  const before = Object.getOwnPropertyDescriptor(window, GLOBAL);
  Object.defineProperty(window, GLOBAL, { value: sdk, configurable: true, enumerable: true, writable: true });
  return () => {
    if (before) Object.defineProperty(window, GLOBAL, before);
    else Reflect.deleteProperty(window, GLOBAL);
  };
}

function checkReadings(readings: Partial<ScriptedReadings> = {}): Readings {
  const result = checkWith('programOptions', programOptions, { readings });
  if ('value' in result) return { ...DEFAULT_READINGS, ...readings };
  const details = result.violations.map(({ message }) => message).join(' ');
  throw misuse('createScriptedSdk({ readings })', 'a reading is not valid', details);
}

/** Reads the session identifier from the path `/session/{session_identifier}`. */
function sessionIdOf(url: URL): string | undefined {
  return /\/session\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/?$/i.exec(url.pathname)?.[1];
}
