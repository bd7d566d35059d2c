import type { ProgramOptions } from '../../contracts/generated/types.js';
import { DEFAULT_PROGRAM } from '../../mock-server/index.js';

/** A program that takes only registered hosts, as a live one does. */
export const STRICT = {
  ...DEFAULT_PROGRAM,
  allowed_origins: ['https://registered.example', 'https://digitalpay.example'],
  readings: { domainEnforcement: 'refused' },
} as const satisfies ProgramOptions;
