/** What a journal can show beside the outcomes of the catalogue. */
export const SIGHTINGS = {
  'seen:signed-call': 'a signed call that was accepted',
  'seen:mount': 'an authorized_url that was mounted',
  'seen:listeners': 'a page that said which events it listens to',
  'seen:forged-webhook': 'a webhook with a wrong signature (fault bad-signature)',
  'seen:repeated-webhook': 'a webhook that was delivered more than once',
  'seen:push-of-captured-account': 'a push to the account that a session captured',
  'seen:declined-push': 'a push that was declined',
  'seen:verified-account': 'a verify call that was answered with 100 and a token',
  'seen:verified-token': 'a verify call that names a token',
} as const;

/** Name of a sighting. */
export type Sighting = keyof typeof SIGHTINGS;
