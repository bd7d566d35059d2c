/**
 * The browser client for Embedded Account Capture.
 */
export { captureAccount } from './capture-account.js';
export { IngoLoadError, loadIngo } from './load-ingo.js';
export { recordIngo } from './record-ingo.js';

export type { CaptureOptions, UrlRequest } from './capture-account.js';
export type { CaptureResult, Unavailable } from './capture-result.js';
export type { EventPayload } from './event-payload.js';
export type { LoadFailure, LoadOptions } from './load-ingo.js';
export type { OnTerminalFailure } from './read-event.js';
export type { IngoRecording, RecordedEvent } from './record-ingo.js';
export type { IngoPlugin, IngoPluginOptions, IngoSdk } from './sdk.js';
export type { BrowserWorld } from './world.js';
export type { EventConstant } from '../../contracts/events/event-names.js';
export type { FundingDestination } from '../../contracts/plugin/funding-destinations.js';
