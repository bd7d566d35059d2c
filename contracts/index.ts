/**
 * What Ingo promises, as data. Every row and field carries its grade and its source.
 */
export { LOCALES } from './session/locales.js';
export { recipientInformationSchema, sessionRequestSchema } from './session/session-request.js';
export { sessionResponseSchema, statusEnvelopeSchema } from './session/session-response.js';
export {
  AUTHORIZED_URL_SECONDS,
  IDEMPOTENCY_KEY_HOURS,
  IDEMPOTENCY_KEY_MAX_LENGTH,
  MAX_CLOCK_SKEW_SECONDS,
  REQUIRED_SIGNED_HEADERS,
  SESSION_PATH,
  SIGNING_ALGORITHMS,
} from './signing/signing.js';
export { ADVICE, FAMILIES, familyOf } from './status-codes/families.js';
export { adviceFor, NO_ANSWER, STATUS_CODES, statusCode } from './status-codes/status-codes.js';
export { EVENTS } from './events/event-names.js';
export { EVENT_FACTS, REQUIRED_LISTENERS } from './events/event-facts.js';
export { PAYLOAD_SCHEMAS } from './events/payload-schemas.js';
export { FUNDING_DESTINATIONS } from './plugin/funding-destinations.js';
export { DESTINATION_FACTS } from './plugin/destination-facts.js';
export { TEST_VALUES } from './plugin/test-values.js';
export { VERIFICATION_FAILURES } from './plugin/verification-failures.js';
export { BUILT_IN_SCENARIOS } from './scenarios/built-in.js';
export { scenario } from './scenarios/builder.js';
export { scenarioSchema } from './scenarios/scenario-schema.js';
export { nextState, SESSION_EVENTS, SESSION_STATES, TRANSITIONS } from './lifecycle/lifecycle.js';
export { DEFAULT_READINGS, READINGS } from './readings/readings.js';
export { didYouMean, nearest, unknownFields, violationsOf } from './violations/violations.js';
export { openApi } from './openapi/openapi.js';
export { OUTCOMES } from './outcomes/outcomes.js';
export { GO_LIVE_CHECKS } from './doctor/go-live-checks.js';
export { INTEGRATION_RULES } from './doctor/integration-rules.js';
export { PUBLISHED_TEST_CASES } from './doctor/published-test-cases.js';
export { PAYMENT_OUTCOMES } from './gateway/payment-outcomes.js';
export { ACCOUNT_TYPES } from './gateway/account-types.js';
export { WEBHOOK_TOPICS } from './webhooks/topics.js';
export { WEBHOOK_SIGNATURES, WEBHOOK_SIGNATURE_HEADER } from './webhooks/webhook-signature.js';
export * as validators from './generated/validators.js';
export { checkWith } from './violations/check.js';
export { SCHEMAS } from './generated/schemas.js';

export type { Fact, Grade } from './facts.js';
export type { SigningAlgorithm } from './signing/signing.js';
export type { Advice, Family } from './status-codes/families.js';
export type { StatusCode, StatusPlace } from './status-codes/status-codes.js';
export type { SessionEvent, SessionState } from './lifecycle/lifecycle.js';
export type { EventConstant } from './events/event-names.js';
export type { GoLiveCheck } from './doctor/go-live-checks.js';
export type { IntegrationRule, RuleName, Severity } from './doctor/integration-rules.js';
export type { PublishedTestCase } from './doctor/published-test-cases.js';
export type { FundingDestination } from './plugin/funding-destinations.js';
export type { TestValue, TypedOutcome } from './plugin/test-values.js';
export type { VerificationFailure } from './plugin/verification-failures.js';
export type { ReadingName, Readings } from './readings/readings.js';
export type { Checked, CheckResult, SchemaName } from './violations/check.js';
export type { SchemaError, SchemaValidator, Violation } from './violations/violations.js';
export type {
  ClockMove,
  JournalQuery,
  ProgramOptions,
  ProgramPatch,
  RecipientInformation,
  SandboxConfig,
  Scenario,
  SessionEventRequest,
  SessionRequest,
  SessionResponse,
  StatusEnvelope,
} from './generated/types.js';
