import { expect, it } from 'vitest';
import { asCurl, asTypeScript } from './command-text.js';

it('a call is shown as the curl command that makes it', () => {
  const call = { method: 'POST', path: 'scenarios/next', body: { scenario: "it's" } } as const;
  const url = 'http://127.0.0.1:4010/_sandbox/api/scenarios/next?program=a';
  expect(asCurl(call, url, false)).toBe(
    `curl -sS -X POST '${url}' \\\n  -H 'Content-Type: application/json' -d '{"scenario":"it'\\''s"}'`,
  );
  expect(asCurl({ method: 'GET', path: 'clock' }, 'http://127.0.0.1:4010/_sandbox/api/clock', true)).toBe(
    'curl -sS -X GET http://127.0.0.1:4010/_sandbox/api/clock \\\n  -H "Authorization: Bearer $INGO_SANDBOX_CONTROL_TOKEN"',
  );
});

it.each([
  ['POST', 'clock', { advance: '31s' }, "await program.clock.advance('31s');"],
  ['POST', 'clock', { freeze: true }, 'await program.clock.freeze(true);'],
  [
    'POST',
    'sessions/a-b/events',
    { event: 'TOKEN_SUCCESS' },
    "await program.sessions.fire('a-b', 'TOKEN_SUCCESS');",
  ],
  [
    'POST',
    'sessions/a/events',
    { event: 'TERMINAL_FAILURE', error: 753 },
    "await program.sessions.fire('a', 'TERMINAL_FAILURE', { error: 753 });",
  ],
  [
    'PUT',
    'faults',
    { rules: [{ fault: 'status', status: 500 }] },
    "program.faults.set([{ fault: 'status', status: 500 }]);",
  ],
  ['PATCH', 'programs/test', { readings: { a: "it's" } }, "program.tune({ readings: { a: 'it\\'s' } });"],
  ['POST', 'reset', undefined, 'await program.reset();'],
  ['GET', 'journal', undefined, undefined],
] as const)('%s %s %j is shown as what does the same in process', (method, path, body, expected) => {
  expect(asTypeScript({ method, path, body })).toBe(expected);
});
