import type { FuzzTarget } from '../target.js';
import { sdkEvent } from './sdk-event.js';
import { sessionAnswer } from './session-answer.js';
import { gatewayAnswer } from './gateway-answer.js';
import { controlCall } from './control-call.js';
import { authorization } from './authorization.js';
import { authorizedUrl } from './authorized-url.js';
import { cardNumbers } from './card-number.js';
import { configFile } from './config-file.js';
import { gatewayBody } from './gateway-body.js';
import { harFile } from './har-file.js';
import { pactFile } from './pact-file.js';
import { pageMessage } from './page-message.js';
import { recording } from './recording.js';
import { requestBytes } from './request-bytes.js';
import { scenarioFile } from './scenario-file.js';
import { sdkMessage } from './sdk-message.js';
import { sessionBody } from './session-body.js';
import { signature } from './signature.js';
import { webhookReceiver } from './webhook-receiver.js';

/** Every target, in the order of the table. */
export const TARGETS = [
  authorization,
  signature,
  requestBytes,
  sessionBody,
  gatewayBody,
  authorizedUrl,
  scenarioFile,
  configFile,
  recording,
  harFile,
  pactFile,
  pageMessage,
  sdkMessage,
  webhookReceiver,
  sessionAnswer,
  gatewayAnswer,
  sdkEvent,
  controlCall,
  cardNumbers,
] as readonly FuzzTarget[];
