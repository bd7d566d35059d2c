import { INGO_HOSTS } from '../../../contracts/hosts/ingo-hosts.js';
import { DESTINATION_FACTS } from '../../../contracts/plugin/destination-facts.js';
import { accountField, TEST_VALUES } from '../../../contracts/plugin/test-values.js';
import { VERIFICATION_FAILURES } from '../../../contracts/plugin/verification-failures.js';
import { code, table } from '../markdown.js';

/** Every funding destination. */
export const destinationTable = (): string =>
  table(
    ['Destination', 'Meaning', '`account_type` at the gateway', 'First page', 'Grade'],
    Object.entries(DESTINATION_FACTS).map(([name, { meaning, account_type, page, grade }]) => [
      code(name),
      meaning,
      account_type === null ? 'not published' : code(account_type),
      code(page),
      grade,
    ]),
  );

/** Every account that leads to a result of its own on the hosted page. */
export const testValueTable = (): string =>
  table(
    ['Destination', 'Account', 'Result'],
    TEST_VALUES.map(({ destination, values, label }) => [
      code(destination),
      code(values[accountField(destination)]!),
      label,
    ]),
  );

/** Every status of a verification that did not pass. */
export const verificationFailureTable = (): string =>
  table(
    ['Status', 'Meaning', 'Outcome', 'Destinations'],
    Object.entries(VERIFICATION_FAILURES).map(([status, { meaning, outcome, destinations }]) => [
      code(status),
      meaning,
      outcome,
      destinations.join(', '),
    ]),
  );

/** Every host of Ingo's that the documentation names. */
export const hostTable = (): string =>
  table(
    ['Host', 'Environment', 'Serves', 'Grade'],
    Object.entries(INGO_HOSTS).map(([host, { environment, serves, grade }]) => [
      code(host),
      environment,
      serves,
      grade,
    ]),
  );
