import { json } from '../http/answer.js';
import type { ControlEndpoint } from './control-call.js';

/** `GET /_sandbox/health`: answers as soon as the sandbox serves. */
export const health: ControlEndpoint = ({ services }) =>
  json(200, { status: 'ok', programs: services.programs.list().length });
