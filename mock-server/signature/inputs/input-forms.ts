import { CURL_COMMAND } from './curl-command.js';
import { CURL_TRACE } from './curl-trace.js';
import { CURL_VERBOSE } from './curl-verbose.js';
import { HAR } from './har.js';
import type { InputForm } from './input-form.js';
import { POSTMAN } from './postman.js';
import { RAW_REQUEST } from './raw-request.js';

/**
 * Every form that is read. The first that recognises a text reads it: a trace comes before a command, since people copy the
 * command along with what it printed.
 */
export const INPUT_FORMS: readonly InputForm[] = [
  RAW_REQUEST,
  HAR,
  POSTMAN,
  CURL_TRACE,
  CURL_VERBOSE,
  CURL_COMMAND,
];
