/**
 * The SDK driven by a scenario, without iframe, network and server: for unit tests of front ends.
 */
export { createScriptedSdk } from './create-scripted-sdk.js';

export type { ScriptedReadings, ScriptedSdk, ScriptedSdkOptions } from './create-scripted-sdk.js';
export type { RecipientAction } from './scripted-session.js';
export type { Scenario } from '../../contracts/generated/types.js';
export type {
  IngoEventName,
  IngoEventPayloads,
  IngoInstantPayments,
  IngoPlugin,
  IngoPluginOptions,
} from '../script/types.js';
