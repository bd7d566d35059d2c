import {
  DESTINATIONS,
  FUNDING_DESTINATIONS,
  type FundingDestination,
} from '../../contracts/plugin/funding-destinations.js';
import { misuse, shown } from './misuse.js';
import { nearest } from './nearest.js';

/**
 * Validates the absolute http(s) URL of a session. Messages show no part after its path, which proves the right to mount.
 *
 * @throws TypeError when it is not such a URL.
 */
export function checkAuthorizedUrl(authorizedUrl: unknown): URL {
  const where = 'plugin.mount(authorizedUrl, …)';
  const fix =
    'Expected the authorized_url of the session, as the create-session answer carries it: https://…/session/….';
  if (typeof authorizedUrl !== 'string')
    throw misuse(where, `authorizedUrl is ${shown(authorizedUrl)}`, `${fix} Pass it as a string.`);
  const url = parsed(authorizedUrl);
  if (!url) {
    const what = `${shown(withoutProof(authorizedUrl))} is not an absolute URL`;
    throw misuse(where, what, `${fix} Did the back end pass it on unchanged?`);
  }
  if (!/^https?:$/.test(url.protocol))
    throw misuse(
      where,
      `authorizedUrl begins with ${shown(url.protocol)}`,
      `${fix} Only http and https can be mounted.`,
    );
  return url;
}

/**
 * Validates a funding destination.
 *
 * @throws TypeError for an unknown destination; the message names the nearest one.
 */
export function checkDestination(destination: unknown): FundingDestination {
  if (DESTINATIONS.includes(destination as FundingDestination)) return destination as FundingDestination;
  const near = typeof destination === 'string' ? nearest(destination, DESTINATIONS) : undefined;
  const constant = Object.entries(FUNDING_DESTINATIONS).find(([, value]) => value === near)?.[0];
  throw misuse(
    'plugin.mount(…, fundingDestination)',
    destination === undefined
      ? 'fundingDestination is missing, or a constant that FUNDING_DESTINATIONS does not have'
      : `${shown(destination)} is not a funding destination`,
    `Expected a value of IngoInstantPayments.FUNDING_DESTINATIONS: ${DESTINATIONS.join(', ')}.` +
      (near ? ` Did you mean ${shown(near)} (FUNDING_DESTINATIONS.${constant})?` : ''),
  );
}

/** The URL without its query, which is secret. */
export const withoutProof = (url: string): string => url.replace(/[?#&=][\s\S]*$/, '');

function parsed(url: string): URL | undefined {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}
