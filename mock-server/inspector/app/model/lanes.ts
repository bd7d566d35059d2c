import type { JournalEntry } from '../../../journal/entry.js';

/** Who or what an entry is about: one lane of a timeline each, from top to bottom. */
export const LANES = {
  server: 'Your server',
  iframe: 'iFrame',
  recipient: 'Recipient',
  webhooks: 'Webhooks',
  gateway: 'Gateway',
  clock: 'Clock',
} as const;

/** A key of the table above. */
export type Lane = keyof typeof LANES;

/** Lanes by the kind of an entry; requests go by their path. */
const LANE_OF_KIND: Readonly<Record<string, Lane>> = {
  transition: 'iframe',
  event: 'iframe',
  impossible: 'iframe',
  listeners: 'iframe',
  scenario: 'server',
  fault: 'server',
  hold: 'clock',
  recipient: 'recipient',
  verification: 'recipient',
  delivery: 'webhooks',
  payment: 'gateway',
  clock: 'clock',
  program: 'clock',
  'fault-rules': 'clock',
};

/** The lane of an entry. A kind that is not known here is shown beside the clock. */
export function laneOf(entry: JournalEntry): Lane {
  if (entry.kind !== 'request') return LANE_OF_KIND[entry.kind] ?? 'clock';
  const target = String(entry.target); // what comes may lack it
  if (target.startsWith('/session/')) return 'iframe';
  return target.startsWith('/gateway/') ? 'gateway' : 'server';
}
