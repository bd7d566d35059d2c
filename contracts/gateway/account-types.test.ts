import { describe, expect, it } from 'vitest';
import { DESTINATIONS } from '../plugin/funding-destinations.js';
import { ACCOUNT_TYPES, accountType, accountTypeOf } from './account-types.js';
import { ALL_GATEWAY_PATHS } from './gateway-paths.js';
import { issuersOf } from './issuers.js';
import { postingOf } from './posting.js';

const PP = { paypalAccountType: 'PP' } as const;
const PV = { paypalAccountType: 'PV' } as const;

describe('an account type', () => {
  it('takes the tokens of the destinations that it is the type of', () => {
    for (const destination of DESTINATIONS) {
      const row = accountType(accountTypeOf(destination, PP), PP);
      expect(row?.destinations).toContain(destination);
    }
  });

  it('of PayPal is known by one reading each', () => {
    expect([accountType('PP', PP), accountType('PV', PP)].map(Boolean)).toEqual([true, false]);
    expect([accountType('PP', PV), accountType('PV', PV)].map(Boolean)).toEqual([false, true]);
  });

  it.each(['', 'ca', 'XX', 'toString', '__proto__'])('is not %j', (code) =>
    expect(accountType(code, PP)).toBeUndefined(),
  );
});

describe('a path of the gateway', () => {
  it('is served bare and with the suffix of each rail that it has', () => {
    const paths = ALL_GATEWAY_PATHS.map(({ path }) => path);
    expect(paths).toContain('/gateway/process');
    expect(paths).toContain('/gateway/verify--paypal-venmo');
    expect(paths).toContain('/gateway/v12/debit/process--ach');
    expect(paths).not.toContain('/gateway/v12/debit/process--billpay');
    expect(new Set(paths).size).toBe(13);
  });
});

describe('when a payment is posted', () => {
  it('is a date of the month, the days of its rail later', () => {
    const now = Date.parse('2026-01-30T23:59:00Z');
    expect(postingOf('RT', now).estimated_posting_date).toBe('01/30/2026');
    expect(postingOf('AC', now)).toEqual({
      estimated_posting_time: 'Payment will post 02/02/2026',
      estimated_posting_date: '02/02/2026',
    });
  });
});

describe('the issuer of an account', () => {
  it.each(Object.keys(ACCOUNT_TYPES) as (keyof typeof ACCOUNT_TYPES)[])(
    'of %s has limits and a network',
    (type) => {
      const [issuer] = issuersOf({ account_type: type }, 0);
      expect(issuer!.credit_info).toMatchObject({ min: 0.1, max: 1000 });
      expect(issuer!.issuing_network).toBe(type === 'CA' ? 'VISA' : 'NA');
    },
  );
});
