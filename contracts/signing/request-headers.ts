import type { Fact } from '../facts.js';
import type { REQUIRED_SIGNED_HEADERS } from './signing.js';
import {
  ADVISED_REQUESTS_PER_SECOND,
  IDEMPOTENCY_KEY_HOURS,
  IDEMPOTENCY_KEY_MAX_LENGTH,
  MAX_CLOCK_SKEW_SECONDS,
  SIGNING_ALGORITHMS,
} from './signing.js';

interface HeaderRow extends Fact {
  /** What the sandbox does with it. */
  readonly does: string;
}

type SignedHeader = (typeof REQUIRED_SIGNED_HEADERS)[number];

const AUTHENTICATION = 'docs/ingopay/authentication';

/** Headers of a signed call, and what is signed with them: one row each. */
export const REQUEST_HEADERS = {
  authorization: {
    does: `verified over the headers that its list names, in the order of the list; algorithms ${Object.keys(SIGNING_ALGORITHMS).join(' and ')}; what is wrong is explained`,
    grade: 'documented',
    source: AUTHENTICATION,
  },
  'request-line': { does: 'must be signed', grade: 'documented', source: AUTHENTICATION },
  'x-date': {
    does: `must be signed, and at most ${MAX_CLOCK_SKEW_SECONDS} s off the clock of the program`,
    grade: 'documented',
    source: AUTHENTICATION,
  },
  'content-type': {
    does: 'must be signed, and be application/json',
    grade: 'documented',
    source: AUTHENTICATION,
  },
  'content-sha512': {
    does: 'must be signed, and be the digest of the body',
    grade: 'documented',
    source: AUTHENTICATION,
  },
  'content-length': {
    does: 'must be signed, and be the length of the body',
    grade: 'documented',
    source: AUTHENTICATION,
  },
  'idempotency-key': {
    does: `at most ${IDEMPOTENCY_KEY_MAX_LENGTH} characters, kept for ${IDEMPOTENCY_KEY_HOURS} hours: the same session again (101), or 13723`,
    grade: 'documented',
    source: 'docs/iframe/session/create, docs/iframe/session/session-management',
  },
} as const satisfies Record<SignedHeader | 'authorization' | 'idempotency-key', HeaderRow>;

/** The advised rate (ingopay-iframe/overview). What happens above it is the reading rateLimited. */
export const RATE_ADVICE = {
  name: `at most ${ADVISED_REQUESTS_PER_SECOND} requests a second`,
  does: 'counted by the doctor; refused where the reading rateLimited or the fault rate-limited says so',
  grade: 'documented',
  source: 'ingopay-iframe/overview',
} as const satisfies HeaderRow & { readonly name: string };
