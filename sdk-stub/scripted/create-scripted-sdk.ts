import type { Scenario } from '../../contracts/generated/types.js';
import { programOptions } from '../../contracts/generated/validators.js';
import { DEFAULT_READINGS, type ReadingOf, type Readings } from '../../contracts/readings/readings.js';
import { checkWith } from '../../contracts/violations/check.js';
import { misuse } from '../script/misuse.js';
import { createSdk, type Mount, type Tell } from '../script/sdk.js';
import type { IngoInstantPayments } from '../script/types.js';
import { resolveScenario } from './resolve-scenario.js';
import { ScriptedPage } from './scripted-page.js';
import { ScriptedSession, type RecipientAction } from './scripted-session.js';
import { after } from './timers.js';
import { uuidFrom } from './uuid-from.js';

/** The readings that a browser can notice. */
export type ScriptedReadings = Pick<Readings, ReadingOf<'event'>>;

/** What `createScriptedSdk` takes. */
export interface ScriptedSdkOptions {
  /** Name of a built-in scenario, such as `success`, or a scenario. */
  readonly scenario: string | Scenario;
  /** Answers to open questions that differ from the default. */
  readonly readings?: Partial<ScriptedReadings>;
  /** What identifiers and tokens are made from: the same seed gives the same payloads. Default: 1. */
  readonly seed?: number;
  /** Whether plugins have `removeEventListener`, `unmount` and `destroy`, which no page documents. Default: false. */
  readonly undocumented?: boolean;
}

/** The global of the SDK, and what only a test does. */
export interface ScriptedSdk extends IngoInstantPayments {
  /**
   * The recipient does what the scenario awaits; what follows is told in a later task.
   *
   * @throws TypeError when the scenario awaits something else; it says what.
   */
  recipient(action: RecipientAction): void;
  /**
   * Puts `IngoInstantPayments` on a window.
   *
   * @param window default: the global object.
   * @returns what puts back whatever was there before.
   */
  install(window?: object): () => void;
}

const GLOBAL = 'IngoInstantPayments';

/**
 * The SDK without iframe, network and server, for unit tests: `mount` plays a scenario, each `open` step of which waits
 * for one mount of any plugin. Events come by `setTimeout`, so that fake timers decide when. Mounted again while its page
 * is open, a session is played anew from where that was opened, as a page is that is loaded again. Once it has ended,
 * mounting it tells SESSION_ERROR, and mounting another session plays the scenario from its beginning.
 *
 * @throws TypeError when the scenario is not known, not valid, or cannot happen; or a reading is not known.
 */
export function createScriptedSdk(options: ScriptedSdkOptions): ScriptedSdk {
  const scenario = resolveScenario(options.scenario);
  const { destinations, name } = scenario;
  const readings = checkReadings(options.readings);
  const seed = options.seed ?? 1;
  let session = new ScriptedSession(scenario, readings);
  let sessionId: string | undefined;
  let mounts = 0;

  const open = (mount: Mount, tell: Tell): (() => void) => {
    if (destinations && !destinations.includes(mount.destination))
      throw misuse(
        'plugin.mount(…, fundingDestination)',
        `the scenario ${name ?? ''} cannot be played for ${mount.destination}`,
        `Mount ${destinations.join(' or ')}, or play another scenario.`,
      );
    const id = sessionIdOf(mount.authorizedUrl) ?? uuidFrom('session', seed);
    if (session.ended && id !== sessionId) session = new ScriptedSession(scenario, readings);
    sessionId = id;
    const page = new ScriptedPage(mount, tell, readings, { seed, session: id, mount: (mounts += 1) });
    session.mount(page);
    return () => page.close();
  };

  const sdk = createSdk({
    open,
    later: (task) => void after(0, task),
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
  const words = result.violations.map(({ message }) => message).join(' ');
  throw misuse('createScriptedSdk({ readings })', 'a reading is not valid', words);
}

/** The plugin page of a session lies at `/session/{session_identifier}`. */
function sessionIdOf(url: URL): string | undefined {
  return /\/session\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/?$/i.exec(url.pathname)?.[1];
}
