/** A recipient that every program takes. */
export const RECIPIENT = {
  first_name: 'Jane',
  last_name: 'Doe',
  address_line1: '123 Main St',
  city: 'Atlanta',
  state: 'GA',
  zip_code: '30301',
} as const;

/** A reserved host (RFC 2606), which no program can have registered. */
export const FOREIGN_HOST = 'https://not-registered.example';

/** A card by its number and its end, YYMM: a number of no bank, which passes the check of its digits. */
export const TEST_CARD = { account: '4111111111111111', expiration_date: '4912' } as const;

/** The version of the gateway's interface that requests name. Documented: docs/ingopay/process/card. */
export const GATEWAY_VERSION = 11;
