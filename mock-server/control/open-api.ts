import { openApi } from '../../contracts/openapi/openapi.js';
import { json } from '../http/answer.js';
import type { ControlEndpoint } from './control-call.js';

/** Version of what is served, not of the package. */
const VERSION = '0.1.0';

/** `GET /_sandbox/openapi.json`: everything that is served and sent, as OpenAPI 3.1. */
export const showOpenApi: ControlEndpoint = () => json(200, openApi(VERSION));
