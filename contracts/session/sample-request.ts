import type { SessionRequest } from '../generated/types.js';

/** The create request that the quick start shows (docs/iframe/quick-start). */
export const SAMPLE_REQUEST = {
  participant_unique_id1: '70646041-01ea-4cd6-b657-18ff88e465c7',
  recipient_information: {
    first_name: 'Jane',
    last_name: 'Doe',
    address_line1: '123 Main St',
    city: 'Anytown',
    state: 'GA',
    zip_code: '30301',
    email_address: 'jane.doe@example.com',
  },
} as const satisfies SessionRequest;
