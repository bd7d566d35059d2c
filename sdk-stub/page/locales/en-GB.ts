import type { LocaleTexts } from '../with-english.js';
import { texts as american } from './en-US.js';

/** British English. What exists in the United States only, such as the ZIP code, keeps its name. */
export const texts: LocaleTexts = {
  ...american,
  label: {
    ...american.label,
    expiration_date: 'Expiry date',
    address_line2: 'Flat or suite',
    city: 'Town or city',
  },
  hint: { ...american.hint, routing_number: 'The 9 digits at the lower left of a cheque' },
  canceled: { ...american.canceled, title: 'Cancelled' },
};
