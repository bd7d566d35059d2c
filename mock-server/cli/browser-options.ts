import type { Command } from 'commander';
import { isProductionHost } from '../../contracts/hosts/ingo-hosts.js';
import type { BrowserHalf } from '../contract-testing/drift/browser/browser-half.js';
import { launchChromium } from '../contract-testing/drift/browser/launch-chromium.js';
import { readTargetOrigin } from '../contract-testing/target/target.js';
import { UsageError } from './usage-error.js';

/** Options of the browser half. */
export interface BrowserFlags {
  readonly browser?: boolean;
  readonly sdk?: string;
  readonly origin?: string;
}

/** Adds the options of the browser half. */
export const withBrowserOptions = (command: Command): Command =>
  command
    .option('--browser', 'in Chromium, too: what the script and its iframe do (needs @playwright/test)')
    .option('--sdk <url>', "with --browser: address of Ingo's script")
    .option('--origin <url>', 'with --browser: origin of the page that mounts, registered with the program');

/** Notes on the browser half, for a help text. */
export const BROWSER_NOTES = `
--browser adds half a minute and as many sessions again. No server is needed at
--origin. Where only a filled form can be canceled, the sample card of Ingo's
pages is typed. Events that need a real account are not probed.`;

/**
 * Reads the options of the browser half.
 *
 * @returns undefined where it is not asked for.
 * @throws UsageError or TargetError naming the option at fault.
 */
export function readBrowserOptions({
  browser,
  sdk,
  origin,
}: BrowserFlags): Pick<BrowserHalf, 'sdk' | 'origin'> | undefined {
  if (!browser) {
    for (const [name, value] of Object.entries({ '--sdk': sdk, '--origin': origin })) {
      if (value !== undefined) throw new UsageError(`${name} is ${value}, which needs --browser beside it`);
    }
    return undefined;
  }
  if (sdk === undefined) throw new UsageError("--browser needs --sdk <url>, the address of Ingo's script");
  if (origin === undefined) {
    throw new UsageError(
      '--browser needs --origin <url>, the origin of a page that is registered with the program',
    );
  }
  return { sdk: readScriptUrl(sdk), origin: readTargetOrigin('--origin', origin) };
}

function readScriptUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(
      `--sdk is "${text}", expected the address of a script, such as https://shop.example/ingo.instantpayments.clientsdk_v2.0.js`,
    );
  }
  if (url.username || url.password) {
    throw new UsageError(
      '--sdk holds a user name or a password, which a browser does not send: leave it out',
    );
  }
  if (isProductionHost(url.hostname)) {
    throw new UsageError(
      `--sdk is on ${url.hostname}, a host of production, which is never asked: name another`,
    );
  }
  url.hash = '';
  return url.href;
}

/** Does work with a Chromium where the options ask for one, and ends it. */
export async function withBrowser<Result>(
  flags: BrowserFlags,
  work: (more: { readonly half?: BrowserHalf }) => Promise<Result>,
): Promise<Result> {
  const options = readBrowserOptions(flags);
  if (!options) return work({});
  const browser = await launchChromium();
  try {
    return await work({ half: { ...options, browser } });
  } finally {
    await browser.close();
  }
}
