import type { SessionRequest } from '../../client/server/index.js';
import { recipientInformationSchema, sessionRequestSchema } from '../../contracts/session/session-request.js';
import { RECIPIENT } from '../../mock-server/contract-testing/target/samples.js';

/** The required fields. */
export const MINIMAL = {
  participant_unique_id1: 'order-1',
  recipient_information: RECIPIENT,
} as const satisfies SessionRequest;

/** Every documented field but host_uri, which is another for every program. */
export const FULL = {
  ...MINIMAL,
  participant_unique_id2: 'DEF-5678',
  language_locale_code: 'en-US',
  recipient_information: {
    ...MINIMAL.recipient_information,
    business_name: 'Acme Limited',
    address_line2: 'Suite 5',
    email_address: 'jane.doe@example.com',
    phone_number: '1231231234',
    mobile_number: '1231231234',
    open_banking: { mobus_customer_id: '9999' },
  },
} as const satisfies SessionRequest;

const NESTED = 'recipient_information.';

const optional = ({ properties, required }: { properties: object; required: readonly string[] }): string[] =>
  Object.keys(properties).filter((name) => !required.includes(name));

/** Every field that may be left out, by its path; of host_uri only the refusal of a foreign one is a contract. */
export const OPTIONAL_FIELDS: readonly string[] = [
  ...optional(sessionRequestSchema).filter((name) => name !== 'host_uri'),
  ...optional(recipientInformationSchema).map((name) => `${NESTED}${name}`),
];

/**
 * The required fields and one more, as in `FULL`.
 *
 * @throws Error for a field that `FULL` does not hold: give it a value there.
 */
export function withField(path: string): SessionRequest {
  const nested = path.startsWith(NESTED);
  const from: Readonly<Record<string, unknown>> = nested ? FULL.recipient_information : FULL;
  const name = path.replace(NESTED, '');
  if (!(name in from)) throw new Error(`FULL has no ${path}.`);
  const field = { [name]: from[name] };
  return nested
    ? { ...MINIMAL, recipient_information: { ...MINIMAL.recipient_information, ...field } }
    : { ...MINIMAL, ...field };
}
