import type { Fact } from '../facts.js';

/** A host of Ingo's. */
interface IngoHost extends Fact {
  readonly environment: 'sandbox' | 'production';
  /** What it serves. */
  readonly serves: 'sessions' | 'plugin' | 'gateway';
}

const documented = (source: string): Fact => ({ grade: 'documented', source });

/** Hosts that the documentation names. Nothing here ever sends a request to one of production. */
export const INGO_HOSTS = {
  'iip-session-management-uat.ingo.money': {
    ...{ environment: 'sandbox', serves: 'sessions' },
    ...documented('docs/iframe/quick-start'),
  },
  'iip-session-management.ingo.money': {
    ...{ environment: 'production', serves: 'sessions' },
    ...documented('docs/iframe/session/create'),
  },
  'iip-webplugin-uat.ingo.money': {
    ...{ environment: 'sandbox', serves: 'plugin' },
    ...documented('docs/iframe/quick-start'),
  },
  'iip-webplugin-ingo.money': {
    ...{ environment: 'production', serves: 'plugin' },
    grade: 'chosen',
    source: 'a sample on docs/iframe/session/create that says nothing of its environment; the careful choice',
  },
  'payapi-sandbox.ingo.money': {
    ...{ environment: 'sandbox', serves: 'gateway' },
    ...documented('docs/iframe/authentication'),
  },
  'payapi.ingo.money': {
    ...{ environment: 'production', serves: 'gateway' },
    ...documented('docs/iframe/authentication'),
  },
} as const satisfies Record<string, IngoHost>;

/** Hosts under these names are taken for production, unless their name says sandbox or UAT. */
const INGO_DOMAINS = /(^|\.|-)(ingo\.money|ingomoney\.com|ingopayments\.com)$/;
const NOT_PRODUCTION = /(^|[.-])(uat|sandbox)([.-]|$)/;

/**
 * Tells whether a host belongs to production, or must be taken for it: every host of Ingo's whose name does not say
 * that it is a sandbox. Capitals and a final dot make no difference.
 */
export function isProductionHost(host: string): boolean {
  const name = host.toLowerCase().replace(/\.+$/, '');
  if (Object.hasOwn(INGO_HOSTS, name)) {
    return INGO_HOSTS[name as keyof typeof INGO_HOSTS].environment === 'production';
  }
  return INGO_DOMAINS.test(name) && !NOT_PRODUCTION.test(name);
}

/** The sandbox's gateway, where the session host is the one of the sandbox. */
export const gatewayBeside = (sessionHost: string): string | undefined =>
  sessionHost.toLowerCase() === 'iip-session-management-uat.ingo.money'
    ? 'payapi-sandbox.ingo.money'
    : undefined;
