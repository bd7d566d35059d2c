import { DEFAULT_MAX_ATTEMPTS } from '../../../contracts/plugin/recipient-verification.js';
import { DEFAULT_READINGS } from '../../../contracts/readings/readings.js';
import { STAND_IN_SECONDS } from '../../../contracts/gateway/stand-in.js';
import { AUTHORIZED_URL_SECONDS } from '../../../contracts/signing/signing.js';
import type { Recording } from '../recording.js';

/** What a program has where its options do not say. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  allowed_origins: [],
  authorized_url_seconds: AUTHORIZED_URL_SECONDS,
  max_attempts: DEFAULT_MAX_ATTEMPTS,
  recipient_verification: {},
  ledger: false,
  stand_in_seconds: STAND_IN_SECONDS,
};

/** Options of a program that begins as the recorded one did: without its secret, and without its receiver of webhooks. */
export function programOptions({ header: { program } }: Recording): Readonly<Record<string, unknown>> {
  const given = Object.entries(program as Readonly<Record<string, unknown>>).filter(
    ([name, value]) =>
      name !== 'secret' && name !== 'webhooks' && JSON.stringify(value) !== JSON.stringify(DEFAULTS[name]),
  );
  return Object.fromEntries(
    given.flatMap(([name, value]) => {
      if (name !== 'readings') return [[name, value]];
      const readings = differingReadings(value);
      return Object.keys(readings).length > 0 ? [[name, readings]] : [];
    }),
  );
}

const differingReadings = (readings: unknown): object =>
  Object.fromEntries(
    Object.entries(Object(readings) as Readonly<Record<string, unknown>>).filter(
      ([name, value]) => (DEFAULT_READINGS as Readonly<Record<string, unknown>>)[name] !== value,
    ),
  );
