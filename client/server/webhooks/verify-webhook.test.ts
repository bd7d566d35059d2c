import { createHmac, createSecretKey } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { WEBHOOK_SIGNATURES } from '../../../contracts/webhooks/webhook-signature.js';
import { WEBHOOK_SIGNATURE_NAMES, verificationProblem, type WebhookSignature } from './verify-webhook.js';

const BODY = Buffer.from('{"metadata":{"id":"1"},"name":"Zoë"}');
const KEY = createSecretKey('secret', 'utf8');
const sign = (name: WebhookSignature, body: Uint8Array = BODY, secret = 'secret'): string => {
  const { hash, encoding, prefix } = WEBHOOK_SIGNATURES[name];
  return prefix + createHmac(hash, secret).update(body).digest(encoding);
};
const verify = (signature: string | undefined, name: WebhookSignature = 'sha512-base64', keys = [KEY]) =>
  verificationProblem(BODY, signature, keys, name);

describe('a signature', () => {
  it.each(WEBHOOK_SIGNATURE_NAMES)('made as %s is right where that is expected', (name) => {
    expect(verify(sign(name), name)).toBeUndefined();
  });

  it('is what openssl makes of the same bytes', () => {
    const args = ['dgst', '-sha512', '-hmac', 'secret', '-binary'];
    const made = execFileSync('openssl', args, { input: BODY }).toString('base64');
    expect(verify(made)).toBeUndefined();
  });

  it('of either secret is right while one replaces the other', () => {
    const keys = ['new', 'secret'].map((secret) => createSecretKey(secret, 'utf8'));
    expect(verify(sign('sha512-base64'), 'sha512-base64', keys)).toBeUndefined();
    expect(verify(sign('sha512-base64', BODY, 'new'), 'sha512-base64', keys)).toBeUndefined();
    expect(verify(sign('sha512-base64', BODY, 'old'), 'sha512-base64', keys)).toMatch(/does not match/);
  });

  it.each(WEBHOOK_SIGNATURE_NAMES.filter((name) => name !== 'sha512-base64'))(
    'made as %s where another is expected names the setting that is wrong',
    (name) => {
      expect(verify(sign(name))).toBe(
        `X-Ingo-Signature is made as ${name}, and sha512-base64 was expected: set the option signature to '${name}'.`,
      );
    },
  );

  it.each([
    ['of another secret', sign('sha512-base64', BODY, 'other')],
    ['of another body', sign('sha512-base64', Buffer.from('{}'))],
    ['with something behind it', `${sign('sha512-base64')} `],
    ['twice', `${sign('sha512-base64')}, ${sign('sha512-base64')}`],
    ['of base64 characters of its length', 'A'.repeat(88)],
    ['that is not ASCII', 'é'.repeat(44)],
  ])('%s is refused, with a hint and without showing it', (_, signature) => {
    const why = verify(signature);
    expect(why).toMatch(/does not match.*secret.*parses it and writes it anew/);
    expect(why).not.toContain(signature.slice(0, 20));
  });

  it.each(WEBHOOK_SIGNATURE_NAMES)('made as %s is accepted where any is', (name) => {
    expect(verificationProblem(BODY, sign(name), [KEY], 'any')).toBeUndefined();
    expect(verificationProblem(Buffer.from('{}'), sign(name), [KEY], 'any')).toMatch(/does not match/);
  });

  it.each([undefined, ''])('that is missing (%j) is told as missing', (signature) => {
    expect(verify(signature)).toMatch(/is missing/);
  });

  it('does not survive a change of any byte of the body or of itself', () => {
    const change = (bytes: Buffer, at: number, flip: number): Buffer => {
      const changed = Buffer.from(bytes);
      changed[at % bytes.length]! ^= flip;
      return changed;
    };
    const body = fc.uint8Array({ minLength: 1, maxLength: 300 }).map((bytes) => Buffer.from(bytes));
    fc.assert(
      fc.property(
        body,
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        fc.constantFrom(...WEBHOOK_SIGNATURE_NAMES),
        (bytes, at, flip, name) => {
          const signature = sign(name, bytes);
          expect(verificationProblem(bytes, signature, [KEY], name)).toBeUndefined();
          expect(verificationProblem(change(bytes, at, flip), signature, [KEY], name)).toBeTypeOf('string');
          const forged = change(Buffer.from(signature, 'latin1'), at, flip).toString('latin1');
          expect(verificationProblem(bytes, forged, [KEY], name)).toBeTypeOf('string');
        },
      ),
    );
  });
});
