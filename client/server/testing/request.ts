import type { SessionRequest } from '../../../contracts/generated/types.js';

/** A request with nothing wrong. */
export const REQUEST: SessionRequest = {
  participant_unique_id1: 'order-1',
  recipient_information: {
    first_name: 'Jane',
    last_name: 'Doe',
    address_line1: '123 Main St',
    city: 'Anytown',
    state: 'GA',
    zip_code: '30301',
  },
};
