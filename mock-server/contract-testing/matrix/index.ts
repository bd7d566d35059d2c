/**
 * Which open questions of the documentation an integration survives: `ingo-sandbox/matrix`.
 */
export { acrossReadings } from './across-readings.js';
export { matrixText } from './matrix-text.js';

export type { AcrossOptions, Breakage, FlowSetting, MatrixReport } from './across-readings.js';
export type { ReadingName, Readings } from '../../../contracts/readings/readings.js';
