import { IDEMPOTENCY_KEY_MAX_LENGTH } from '../../contracts/signing/signing.js';

/**
 * Checks an idempotency key for what would keep it from arriving as it is. Its length is documented
 * (docs/iframe/session/create), which also recommends a V4 UUID.
 *
 * @throws TypeError that says what is wrong.
 */
export function checkIdempotencyKey(key: unknown): string {
  if (typeof key !== 'string' || key === '') {
    throw new TypeError(
      `idempotencyKey must be a non-empty string, got ${key === '' ? 'an empty one' : typeof key}. Use one V4 UUID per session.`,
    );
  }
  if (key.length > IDEMPOTENCY_KEY_MAX_LENGTH) {
    throw new TypeError(
      `idempotencyKey must have at most ${IDEMPOTENCY_KEY_MAX_LENGTH} characters, got ${key.length}. Use one V4 UUID per session.`,
    );
  }
  if (!/^[\x20-\x7e]+$/.test(key) || key !== key.trim()) {
    throw new TypeError(
      `idempotencyKey must be printable ASCII without spaces around it, since it travels as a header; got ${JSON.stringify(key)}.`,
    );
  }
  return key;
}
