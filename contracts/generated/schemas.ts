import { clockMoveSchema } from '../control/clock-move.js';
import { faultRuleSchema, faultRulesSchema } from '../control/faults.js';
import { holdQuerySchema, holdRequestSchema } from '../control/hold.js';
import { journalQuerySchema, journalSearchSchema } from '../control/journal-query.js';
import { nextScenarioSchema } from '../control/next-scenario.js';
import { programOptionsSchema, programPatchSchema } from '../control/program-options.js';
import { snapshotSchema } from '../control/snapshot.js';
import { deliveryQuerySchema, nextWebhookFaultSchema, resendSchema } from '../control/webhook-calls.js';
import { webhookEndpointSchema } from '../control/webhook-endpoint.js';
import { pullRequestSchema, pullResponseSchema } from '../gateway/pull-schemas.js';
import { pushRequestSchema, pushResponseSchema } from '../gateway/push-schemas.js';
import { verifyRequestSchema, verifyResponseSchema } from '../gateway/verify-schemas.js';
import { driftBaselineSchema, driftOverlaySchema } from '../drift/drift-files.js';
import { WEBHOOK_SCHEMAS } from '../webhooks/event-schemas.js';
import { sandboxConfigSchema } from '../control/sandbox-config.js';
import { teamOptionsSchema } from '../control/team-options.js';
import { triggerSchema } from '../control/trigger.js';
import { sessionEventSchema } from '../control/session-event.js';
import { PAYLOAD_SCHEMAS } from '../events/payload-schemas.js';
import { pluginActionSchema } from '../plugin/action-schema.js';
import {
  recordedEntrySchema,
  recordedInputSchema,
  recordingEndSchema,
  recordingHeaderSchema,
} from '../recordings/recording-schemas.js';
import { scenarioSchema } from '../scenarios/scenario-schema.js';
import { STEP_SCHEMAS } from '../scenarios/steps.js';
import { sessionRequestSchema } from '../session/session-request.js';
import { sessionResponseSchema, statusEnvelopeSchema } from '../session/session-response.js';

/** Every schema; its `title` names the type that is generated from it. */
export const SCHEMAS = {
  sessionRequest: sessionRequestSchema,
  sessionResponse: sessionResponseSchema,
  statusEnvelope: statusEnvelopeSchema,
  programOptions: programOptionsSchema,
  programPatch: programPatchSchema,
  clockMove: clockMoveSchema,
  sessionEvent: sessionEventSchema,
  trigger: triggerSchema,
  journalQuery: journalQuerySchema,
  journalSearch: journalSearchSchema,
  sandboxConfig: sandboxConfigSchema,
  teamOptions: teamOptionsSchema,
  driftBaseline: driftBaselineSchema,
  driftOverlay: driftOverlaySchema,
  nextScenario: nextScenarioSchema,
  snapshotName: snapshotSchema,
  recordingHeader: recordingHeaderSchema,
  recordedInput: recordedInputSchema,
  recordedEntry: recordedEntrySchema,
  recordingEnd: recordingEndSchema,
  pluginAction: pluginActionSchema,
  scenario: scenarioSchema,
  openStep: STEP_SCHEMAS.open,
  showStep: STEP_SCHEMAS.show,
  awaitStep: STEP_SCHEMAS.await,
  pauseStep: STEP_SCHEMAS.pause,
  verifyStep: STEP_SCHEMAS.verify,
  emitStep: STEP_SCHEMAS.emit,
  connectionStep: STEP_SCHEMAS.connection,
  webhookStep: STEP_SCHEMAS.webhook,
  faultsStep: STEP_SCHEMAS.faults,
  webhookEndpoint: webhookEndpointSchema,
  deliveryQuery: deliveryQuerySchema,
  resend: resendSchema,
  nextWebhookFault: nextWebhookFaultSchema,
  faultRule: faultRuleSchema,
  faultRules: faultRulesSchema,
  holdRequest: holdRequestSchema,
  holdQuery: holdQuerySchema,
  pushRequest: pushRequestSchema,
  pushResponse: pushResponseSchema,
  pullRequest: pullRequestSchema,
  pullResponse: pullResponseSchema,
  verifyRequest: verifyRequestSchema,
  verifyResponse: verifyResponseSchema,
  ...WEBHOOK_SCHEMAS,
  ...PAYLOAD_SCHEMAS,
} as const;

/** The schemas that `client` and `sdk-stub` validate with. They run without ajv: these validators are made at build time. */
export const BUILD_TIME_SCHEMAS = [
  'sessionResponse',
  'statusEnvelope',
  'pushResponse',
  'pullResponse',
  'verifyResponse',
  'tokenizationWebhook',
  'recipientWebhook',
  'accountWebhook',
  'sessionWebhook',
  'ofacWebhook',
  'paymentWebhook',
  'programOptions',
  'scenario',
  'openStep',
  'showStep',
  'awaitStep',
  'pauseStep',
  'verifyStep',
  'emitStep',
  'connectionStep',
  'webhookStep',
  'faultsStep',
] as const satisfies readonly (keyof typeof SCHEMAS)[];
