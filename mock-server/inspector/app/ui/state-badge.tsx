import { inWords, toneOfState } from '../model/describe-entry.js';

/** The state of a session. */
export const StateBadge = ({ state }: { readonly state: string }) => (
  <span class={`badge ${toneOfState(state)}`}>{inWords(state)}</span>
);
