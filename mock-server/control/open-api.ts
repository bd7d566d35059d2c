import { openApi } from '../../contracts/openapi/openapi.js';
import { json } from '../http/answer.js';
import type { ControlEndpoint } from './control-call.js';

/** `GET /_sandbox/openapi.json`: everything that is served and sent, as OpenAPI 3.1. */
export const showOpenApi: ControlEndpoint = () => json(200, openApi());
