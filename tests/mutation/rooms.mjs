/**
 * What mutation testing changes, room by room, and the tests that must notice. Few tests make a run of minutes out of one
 * of hours, and say more: a change that only a distant test notices is a test that the room lacks.
 */
export const ROOMS = {
  signature: {
    mutate: ['mock-server/signature'],
    tests: ['mock-server/signature/**', 'tests/vectors.test.ts'],
    // Some of them search through every pair of mistakes.
    testTimeout: 30_000,
  },
  sessions: {
    mutate: ['mock-server/sessions'],
    tests: ['mock-server/sessions/**'],
  },
  webhooks: {
    mutate: [
      'mock-server/webhooks',
      'contracts/webhooks/consequences.ts',
      'contracts/webhooks/retry-schedule.ts',
    ],
    tests: ['mock-server/webhooks/**', 'contracts/webhooks/**'],
  },
  gateway: {
    mutate: ['mock-server/gateway'],
    tests: ['mock-server/gateway/**'],
  },
  scenarios: {
    mutate: ['mock-server/scenarios'],
    tests: ['mock-server/scenarios/**'],
  },
  stores: {
    mutate: ['mock-server/stores'],
    tests: ['mock-server/stores/**'],
  },
  // Replay and what starts a whole sandbox have tests of their own in tests/recordings and tests/restarts.
  recordings: {
    mutate: [
      'mock-server/recordings/export',
      ...['compare-entries', 'exchanges', 'read-log', 'read-recording', 'recorded-receivers'].map(recording),
      ...['recording-header', 'request-again', 'write-recording'].map(recording),
    ],
    tests: ['mock-server/recordings/**'],
  },
  client: {
    mutate: ['client/server', 'client/browser'],
    tests: ['client/**'],
  },
};

/** A source of the recordings. */
function recording(name) {
  return `mock-server/recordings/${name}.ts`;
}
