import fc from 'fast-check';
import { expect, it } from 'vitest';
import { signRequest } from '../../client/server/sign.js';
import { REQUIRED_SIGNED_HEADERS } from '../../contracts/signing/signing.js';
import { Programs } from '../../mock-server/programs/programs.js';
import { verifySignature } from '../../mock-server/signature/verify.js';
import { arrive, SENT_AT } from './sample-requests.js';

const recase = fc.constantFrom(
  (name: string) => name,
  (name: string) => name.toUpperCase(),
  (name: string) => name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase()),
);

const order = fc.record({
  path: fc.webPath().chain((path) => fc.webQueryParameters().map((query) => `${path || '/'}?${query}`)),
  body: fc.oneof(
    fc.jsonValue().map((value) => Buffer.from(JSON.stringify(value))),
    fc.uint8Array().map((bytes) => Buffer.from(bytes)),
  ),
  contentType: fc.constantFrom('application/json', 'application/json; charset=utf-8', ' text/plain '),
  username: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/),
  secret: fc.string({ unit: 'binary', minLength: 1 }),
  skew: fc.integer({ min: -300, max: 300 }),
  list: fc.shuffledSubarray([...REQUIRED_SIGNED_HEADERS, 'idempotency-key', 'x-trace'], { minLength: 7 }),
  recase,
  extra: fc.record({ 'Idempotency-Key': fc.uuid(), 'X-Trace': fc.stringMatching(/^[ -~]*$/) }),
});

it('whatever the client signs, the sandbox accepts', () => {
  fc.assert(
    fc.property(order, ({ path, body, contentType, username, secret, skew, list, extra, recase: spell }) => {
      const { headers } = signRequest(
        { method: 'post', path, body, contentType, extraHeaders: extra },
        { username, secret },
        { date: new Date(SENT_AT + skew * 1000), headers: list.map(spell) },
      );
      const received = arrive({
        method: 'POST',
        target: path,
        rawHeaders: Object.entries(headers).flat(),
        body,
      });
      const programs = new Programs(1, () => SENT_AT, [{ username, secret }]);
      expect(verifySignature(received, (name) => programs.get(name))?.username).toBe(username);
    }),
    { seed: 1, numRuns: 200 },
  );
});
