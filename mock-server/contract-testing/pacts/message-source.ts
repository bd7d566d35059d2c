import type { Interaction } from './pact-file.js';

/** Makes the message that an interaction describes; undefined where nobody can. */
export type MessageSource = (interaction: Interaction) => (() => Promise<unknown>) | undefined;
