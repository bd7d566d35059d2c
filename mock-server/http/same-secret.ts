import { timingSafeEqual } from 'node:crypto';

/** Whether two secrets are the same; how long this takes says nothing about where they differ. */
export const sameSecret = (expected: string, received: string): boolean =>
  sameBytes(Buffer.from(expected), Buffer.from(received));

/** As `sameSecret`, of bytes. Their length is no secret. */
export const sameBytes = (expected: Buffer, received: Buffer): boolean =>
  expected.length === received.length && timingSafeEqual(expected, received);
