import { BROWSER_PROBES } from '../../../mock-server/contract-testing/drift/browser/browser-probes.js';
import { GATEWAY_PROBES } from '../../../mock-server/contract-testing/drift/gateway-probes.js';
import { SESSION_PROBES } from '../../../mock-server/contract-testing/drift/session-probes.js';
import { PROVIDER_STATES } from '../../../mock-server/contract-testing/pacts/provider-states.js';
import { code, table } from '../markdown.js';

/** Every probe of `drift` and `calibrate`, in the order in which they are sent. */
export const probeTable = (): string =>
  table(
    ['Probe', 'What it sends'],
    [...SESSION_PROBES, ...GATEWAY_PROBES].map(({ name, sends }) => [code(name), sends]),
  );

/** Every probe in a browser. */
export const browserProbeTable = (): string =>
  table(
    ['Probe', 'What it does'],
    BROWSER_PROBES.map(({ name, does }) => [code(name), does]),
  );

/** Every provider state of `verify`. */
export const providerStateTable = (): string =>
  table(
    ['Provider state', 'How it is reached'],
    Object.entries(PROVIDER_STATES).map(([name, { reached }]) => [
      code(name),
      reached.replace(/\$\{\w+\}/g, code('$&')),
    ]),
  );
