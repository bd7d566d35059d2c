import { expect, test } from './fixtures.js';
import { mischief } from './sdk-console.js';

/** A call that is wrong, and what its TypeError says. `element`, `url` and `sdk` are there. */
const MISUSE: Readonly<Record<string, string>> = {
  'sdk.create(null)':
    'IngoInstantPayments.create(element, …): element is null. Expected a DOM element, as document.getElementById gives. Is the container on the page before this runs, and is its id spelled right?',
  'sdk.create("#ingo")':
    'IngoInstantPayments.create(element, …): element is "#ingo". Expected a DOM element, as document.getElementById gives. Pass document.querySelector("#ingo").',
  'sdk.create(element, { autoHeight: "true" })':
    'IngoInstantPayments.create(…, options): autoHeight is "true". Expected a boolean, true or false without quotes.',
  'plugin.mount(url)':
    'plugin.mount(…, fundingDestination): fundingDestination is missing, or a constant that FUNDING_DESTINATIONS does not have. Expected a value of IngoInstantPayments.FUNDING_DESTINATIONS: debit, credit, ach, billpay, paypal.',
  'plugin.mount(url, sdk.FUNDING_DESTINATIONS.VENMO)':
    'plugin.mount(…, fundingDestination): fundingDestination is missing, or a constant that FUNDING_DESTINATIONS does not have. Expected a value of IngoInstantPayments.FUNDING_DESTINATIONS: debit, credit, ach, billpay, paypal.',
  'plugin.mount(url, "ACH")':
    'plugin.mount(…, fundingDestination): "ACH" is not a funding destination. Expected a value of IngoInstantPayments.FUNDING_DESTINATIONS: debit, credit, ach, billpay, paypal. Did you mean "ach" (FUNDING_DESTINATIONS.ACH)?',
  'plugin.mount("/session/1?t=1&h=secret", "ach")':
    'plugin.mount(authorizedUrl, …): "/session/1" is not an absolute URL. Expected the authorized_url of the session, as the create-session answer carries it: https://…/session/…. Did the back end pass it on unchanged?',
  'plugin.mount("", "ach")':
    'plugin.mount(authorizedUrl, …): "" is not an absolute URL. Expected the authorized_url of the session, as the create-session answer carries it: https://…/session/…. Did the back end pass it on unchanged?',
  'plugin.mount({ authorized_url: url }, "ach")':
    'plugin.mount(authorizedUrl, …): authorizedUrl is an object (Object). Expected the authorized_url of the session, as the create-session answer carries it: https://…/session/…. Pass it as a string.',
  'plugin.mount("javascript:alert(1)", "ach")':
    'plugin.mount(authorizedUrl, …): authorizedUrl begins with "javascript:". Expected the authorized_url of the session, as the create-session answer carries it: https://…/session/…. Only http and https can be mounted.',
  'plugin.mount("data:text/html,<script>alert(1)</script>", "ach")':
    'plugin.mount(authorizedUrl, …): authorizedUrl begins with "data:". Expected the authorized_url of the session, as the create-session answer carries it: https://…/session/…. Only http and https can be mounted.',
  'plugin.addEventListener("TOKEN_SUCCES", print)':
    'plugin.addEventListener(eventName, …): "TOKEN_SUCCES" is not the name of an event. Expected "iip.webplugin.token_success": use IngoInstantPayments.EVENTS.TOKEN_SUCCESS.',
  'plugin.addEventListener(sdk.EVENTS.TOKEN_SUCCESS)':
    'plugin.addEventListener(…, callback): callback is undefined. Expected a function, which is called with the payload. Pass it without calling it.',
};

test('a call that is wrong says what was wrong and what was expected, and leaves what is mounted alone', async ({
  page,
  host,
  program,
}) => {
  const done = mischief(page);
  const { id, authorizedUrl } = await program.createSession();
  await host.open(page);
  const said = await page.evaluate(
    ([url, calls]) => {
      const element = document.getElementById('ingo')!;
      const sdk = IngoInstantPayments;
      const plugin = sdk.create(element);
      plugin.addEventListener(sdk.EVENTS.PLUGIN_ERROR, () => Object.assign(window, { alive: true }));
      plugin.mount(url, 'debit');
      const [iframe] = element.children;
      const messages = calls.map((call) => {
        try {
          new Function('sdk', 'plugin', 'element', 'url', call)(sdk, plugin, element, url);
          return [call, 'nothing'];
        } catch (error) {
          return [call, error instanceof TypeError ? error.message : String(error)];
        }
      });
      return {
        messages: Object.fromEntries(messages) as object,
        same: [...element.children].every((one) => one === iframe),
      };
    },
    [authorizedUrl, Object.keys(MISUSE)] as const,
  );
  expect(said).toEqual({ messages: MISUSE, same: true });
  await program.journalHas({ kind: 'event', session: id });
  await program.fire(id, 'PLUGIN_ERROR');
  await page.waitForFunction('window.alive');
  expect(done).toEqual([]);
});
