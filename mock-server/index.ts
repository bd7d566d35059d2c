/**
 * The sandbox in the process of a test: `startSandbox({ port: 0, seed: 1 })`.
 */
export { startSandbox } from './sandbox.js';
export { scenario } from '../contracts/scenarios/builder.js';
export { check } from './schemas/check.js';
export { DEFAULT_PROGRAM, UsernameTakenError } from './programs/programs.js';

export { explainRequest } from './signature/explain-input.js';
export { InputError } from './signature/inputs/input-error.js';
export { RecordingError } from './recordings/recording.js';
export { StoreError } from './stores/store-error.js';
export { CommandError } from './control/command-error.js';

export type { Divergence } from './recordings/compare-entries.js';
export type { Replayed, ReplayOptions, ReplayReport } from './recordings/replay.js';
export type { Replica, ReplicaOptions } from './replicas/replica.js';
export type { Sandbox, SandboxOptions } from './sandbox.js';
export type { EventFields, SandboxProgram, TriggerFields } from './control/sandbox-program.js';
export type { Triggered } from './control/commands/trigger-command.js';
export type { LogLevel } from './requests/log-level.js';
export type { LedgerEntry, LedgerQuery } from './gateway/describe-payment.js';
export type { DeliveryView } from './webhooks/delivery.js';
export type { ReceiveWebhook, SentWebhook } from './webhooks/receive-in-process.js';
export type { ProgramWebhooks } from './webhooks/program-webhooks.js';
export type { ClockState } from './programs/move-clock.js';
export type { Credentials } from './programs/program.js';
export type { FaultRuleState } from './faults/program-faults.js';
export type { HeldAt } from './programs/holds.js';
export type { FaultRule, HoldQuery, HoldRequest, Scenario } from '../contracts/generated/types.js';
export type { NamedScenario } from './scenarios/read-scenario.js';
export type { ExplainOptions, InputExplanation } from './signature/explain-input.js';
export type { MissingPart } from './signature/inputs/found-request.js';
export type { Finding } from './http/finding.js';
export type { Coverage, ExercisedOutcome } from './outcomes/coverage.js';
export type { DoctorFinding, DoctorReport, ScoredCheck, ScoredTestCase } from './doctor/examine.js';
export type { JournalEntry, JournalFact } from './journal/entry.js';
