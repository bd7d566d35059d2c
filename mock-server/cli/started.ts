import type { Credentials, Sandbox } from '../index.js';

/** A sandbox, or a replica of one, that a command started. */
export type Started = Pick<Sandbox, 'url' | 'seed' | 'controlToken' | 'close'> & {
  programs(): readonly { readonly credentials: Credentials }[];
};
