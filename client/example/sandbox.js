// @ts-check
/**
 * What only a sandbox has, for the page: scenarios to choose from, and links into the inspector. The example works
 * without it; leave this file out of your application.
 */

/**
 * A scenario of the sandbox.
 *
 * @typedef {object} Scenario
 * @property {string} name
 * @property {string} description One line.
 * @property {string[]} [destinations] The funding destinations that it runs with. Absent: all.
 */

/**
 * @typedef {object} Sandbox
 * @property {string} inspectorUrl Ends with a slash.
 * @property {string} username Names the program in links to the inspector.
 * @property {Scenario[]} scenarios
 */

/** How long the sandbox may take to list its scenarios, in milliseconds. */
const TIMEOUT_MS = 2000;

/**
 * Whether an address is on this machine, where only a sandbox can be.
 *
 * @param {string} address
 */
export const isSandbox = (address) => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(address).hostname);

/**
 * Asks a sandbox for its scenarios.
 *
 * @param {string} baseUrl
 * @param {string} username
 * @returns {Promise<Sandbox | undefined>} undefined for the live service, which is not asked, and where no sandbox answers.
 */
export async function findSandbox(baseUrl, username) {
  if (!isSandbox(baseUrl)) return undefined;
  const url = new URL(`/_sandbox/api/scenarios?program=${encodeURIComponent(username)}`, baseUrl);
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok) return undefined;
    const { scenarios } = /** @type {{ scenarios: Scenario[] }} */ (await response.json());
    return { inspectorUrl: new URL('/_sandbox/', baseUrl).href, username, scenarios };
  } catch {
    return undefined;
  }
}
