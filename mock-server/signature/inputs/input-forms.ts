import { APACHE_HTTPCLIENT } from './apache-httpclient.js';
import { AXIOS_ERROR } from './axios-error.js';
import { CURL_COMMAND } from './curl-command.js';
import { CURL_TRACE } from './curl-trace.js';
import { CURL_VERBOSE } from './curl-verbose.js';
import { DOTNET_LOGGING } from './dotnet-logging.js';
import { DOTNET_MESSAGE } from './dotnet-message.js';
import { GUZZLE_MESSAGE } from './guzzle-message.js';
import { HAR } from './har.js';
import type { InputForm } from './input-form.js';
import { JAVA_NET_HTTP } from './java-net-http.js';
import { NODE_REQUEST } from './node-request.js';
import { OKHTTP } from './okhttp.js';
import { POSTMAN } from './postman.js';
import { PYTHON_HTTP_CLIENT } from './python-http-client.js';
import { RAW_REQUEST } from './raw-request.js';

/**
 * Every form that is read. The first that recognises a text reads it: logs come before a command, since people copy the
 * command along with what it printed.
 */
export const INPUT_FORMS: readonly InputForm[] = [
  RAW_REQUEST,
  HAR,
  POSTMAN,
  AXIOS_ERROR,
  NODE_REQUEST,
  PYTHON_HTTP_CLIENT,
  GUZZLE_MESSAGE,
  OKHTTP,
  APACHE_HTTPCLIENT,
  JAVA_NET_HTTP,
  DOTNET_MESSAGE,
  DOTNET_LOGGING,
  CURL_TRACE,
  CURL_VERBOSE,
  CURL_COMMAND,
];
