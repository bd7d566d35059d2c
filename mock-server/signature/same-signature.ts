import { timingSafeEqual } from 'node:crypto';

/** Compares a MAC with what was received, in constant time. */
export function sameSignature(expected: string, received: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(received)];
  return a.length === b.length && timingSafeEqual(a, b);
}
