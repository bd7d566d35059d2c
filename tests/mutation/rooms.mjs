/**
 * What mutation testing changes, room by room, and the tests that must notice. Few tests make a run of minutes out of one
 * of hours, and say more: a change that only a distant test notices is a test that the room lacks.
 */
export const ROOMS = {
  signature: {
    mutate: ['mock-server/signature'],
    tests: [
      'mock-server/signature/**',
      'tests/vectors.test.ts',
      'tests/http/{explanation,openssl,bad-input-headers}.test.ts',
    ],
  },
  sessions: {
    mutate: ['mock-server/sessions'],
    tests: [
      'mock-server/sessions/**',
      'tests/http/{authorized-url,bad-input-fields,eviction,idempotency,lifecycle,readings,session-create,trigger}.test.ts',
    ],
  },
  webhooks: {
    mutate: ['mock-server/webhooks', 'contracts/webhooks'],
    tests: [
      'mock-server/webhooks/**',
      'contracts/webhooks/**',
      'tests/http/{webhook,scenario-webhooks}*.test.ts',
    ],
  },
  gateway: {
    mutate: ['mock-server/gateway'],
    tests: ['mock-server/gateway/**', 'tests/http/gateway-*.test.ts'],
  },
  scenarios: {
    mutate: ['mock-server/scenarios'],
    tests: ['mock-server/scenarios/**', 'tests/http/scenario*.test.ts', 'tests/http/lifecycle.test.ts'],
  },
  stores: {
    mutate: ['mock-server/stores'],
    tests: ['mock-server/stores/**', 'tests/http/{eviction,idempotency}.test.ts'],
  },
  recordings: {
    mutate: ['mock-server/recordings', 'mock-server/replay'],
    tests: ['mock-server/recordings/**', 'tests/recordings/{replay,snapshots,export}.test.ts'],
  },
  client: {
    mutate: ['client/server', 'client/browser'],
    tests: ['client/**', 'tests/http/client-*.test.ts'],
  },
};
