import { describe, expect, it } from 'vitest';
import { readVerdicts } from './verdict.js';

const result = (mismatch: object) =>
  JSON.stringify({
    interactionResults: [
      { description: 'a push', result: 'OK' },
      { description: 'a pull', result: 'Error' },
    ],
    errors: [{ interaction: 'Verifying a pact between a and b Given x - a pull', mismatch }],
  });

describe("what Pact's verifier says", () => {
  it('is told by interaction, with every mismatch', () => {
    const mismatches = [
      { type: 'BodyMismatch', path: '$.status', mismatch: 'expected 100' },
      { type: 'StatusMismatch', mismatch: 'expected 200 but was 409' },
      { type: 'HeaderMismatch', mismatch: 'no header' },
    ];
    expect(readVerdicts('p.json', result({ mismatches }))).toEqual([
      { pact: 'p.json', interaction: 'a push', verdict: 'kept', why: [] },
      {
        ...{ pact: 'p.json', interaction: 'a pull', verdict: 'broken' },
        why: ['$.status: expected 100', 'HTTP status: expected 200 but was 409', 'no header'],
      },
    ]);
  });

  it('may be an error of its own', () => {
    expect(readVerdicts('p.json', result({ message: 'connection refused' }))![1]).toMatchObject({
      verdict: 'broken',
      why: ['connection refused'],
    });
  });

  it('is no result where it could not run', () => {
    expect(readVerdicts('p.json', 'Verification was unable to run')).toBeUndefined();
  });
});
