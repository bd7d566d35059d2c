import { describe, expectTypeOf, it } from 'vitest';
import './global.js';
import type { IngoPlugin } from './types.js';

/** Judged by the compiler; nothing of it runs. */
declare const sdk: typeof globalThis.IngoInstantPayments;
const typed = (judge: () => void): void => void judge;

describe('the declarations of the global', () => {
  it('give each listener the fields of its event, at the top and in content (5.4)', () => {
    typed(() => {
      const plugin = sdk.create(document.getElementById('plugin'), { autoHeight: true, scrolling: false });
      plugin.mount('https://…', sdk.FUNDING_DESTINATIONS.DEBIT);
      plugin.mount('https://…', 'ach');
      plugin.addEventListener(sdk.EVENTS.TOKEN_SUCCESS, (data) => {
        expectTypeOf(data.customer_account_token).toBeString();
        expectTypeOf(data.content.funding_destination).toEqualTypeOf<
          'debit' | 'credit' | 'ach' | 'billpay' | 'paypal'
        >();
      });
      plugin.addEventListener('iip.webplugin.page_load', (data) => {
        expectTypeOf(data.content.page).toBeString();
        // @ts-expect-error: this event carries no token
        void data.customer_account_token;
      });
    });
  });

  it('refuse what the script refuses', () => {
    typed(() => {
      const plugin = sdk.create(null);
      // @ts-expect-error: no such destination
      plugin.mount('https://…', 'debt');
      // @ts-expect-error: a destination is needed
      plugin.mount('https://…');
      // @ts-expect-error: the name of a constant is not the name of its event
      plugin.addEventListener('TOKEN_SUCCESS', () => undefined);
      // @ts-expect-error: no such option
      sdk.create(null, { autoheight: true });
    });
  });

  it('know no method that is not documented (5.2)', () => {
    expectTypeOf<keyof IngoPlugin>().toEqualTypeOf<'mount' | 'addEventListener'>();
  });
});
