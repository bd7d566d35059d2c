import type { Server } from 'node:http';
import { ALL_GATEWAY_PATHS } from '../contracts/gateway/gateway-paths.js';
import { SESSION_PATH } from '../contracts/signing/signing.js';
import { changeClock, showClock } from './control/clock.js';
import { frontPage } from './control/front-page.js';
import { health } from './control/health.js';
import { streamJournal } from './control/journal-stream.js';
import { countEntries, findEntries, showEntry, showJournal, waitForEntries } from './control/journal.js';
import { showLedger } from './control/ledger.js';
import { showOpenApi } from './control/open-api.js';
import {
  dropProgram,
  listPrograms,
  makeProgram,
  resetProgram,
  showProgram,
  tuneProgram,
} from './control/programs.js';
import {
  chooseNextScenario,
  listScenarios,
  putScenario,
  removeScenario,
  showScenario,
} from './control/scenarios.js';
import { causeEvent, listSessions, showSession } from './control/sessions.js';
import {
  listDeliveries,
  putEndpoint,
  queueWebhookFault,
  removeEndpoint,
  resendDelivery,
  resendSince,
  showDelivery,
  showEndpoint,
  waitForWebhooks,
} from './control/webhooks.js';
import { answerGatewayCall } from './gateway/gateway-endpoint.js';
import { streamDirectives, takeAction } from './plugin/conversation-endpoints.js';
import { sdkScript } from './plugin/sdk-script.js';
import { sessionPage } from './plugin/session-page.js';
import type { Route } from './router.js';
import { createServer, type ServerServices } from './server.js';
import { answerSessionRequest } from './sessions/session-endpoint.js';
import { signed } from './signed-endpoint.js';

/** Everything that is served, one line an endpoint. */
const routes = (services: ServerServices): readonly Route[] => [
  ['plugin', 'GET', '/', frontPage(services)],
  ['ingo', 'POST', SESSION_PATH, signed(services, answerSessionRequest)],
  ['ingo', 'GET', '/session/:id', sessionPage(services)],
  ...ALL_GATEWAY_PATHS.map((path): Route => [
    'ingo',
    'POST',
    path.path,
    signed(services, answerGatewayCall(path)),
  ]),

  ['plugin', 'GET', '/sdk/:name', sdkScript],
  ['plugin', 'GET', '/session/:id/stream', streamDirectives(services)],
  ['plugin', 'POST', '/session/:id/actions', takeAction(services)],

  ['control', 'GET', '/_sandbox/health', health],
  ['control', 'GET', '/_sandbox/openapi.json', showOpenApi],
  ['control', 'POST', '/_sandbox/api/programs', makeProgram],
  ['control', 'GET', '/_sandbox/api/programs', listPrograms],
  ['control', 'GET', '/_sandbox/api/programs/:username', showProgram],
  ['control', 'PATCH', '/_sandbox/api/programs/:username', tuneProgram],
  ['control', 'DELETE', '/_sandbox/api/programs/:username', dropProgram],
  ['control', 'GET', '/_sandbox/api/clock', showClock],
  ['control', 'POST', '/_sandbox/api/clock', changeClock],
  ['control', 'GET', '/_sandbox/api/scenarios', listScenarios],
  ['control', 'GET', '/_sandbox/api/scenarios/:name', showScenario],
  ['control', 'PUT', '/_sandbox/api/scenarios/:name', putScenario],
  ['control', 'DELETE', '/_sandbox/api/scenarios/:name', removeScenario],
  ['control', 'POST', '/_sandbox/api/scenarios/next', chooseNextScenario],
  ['control', 'GET', '/_sandbox/api/sessions', listSessions],
  ['control', 'GET', '/_sandbox/api/sessions/:id', showSession],
  ['control', 'POST', '/_sandbox/api/sessions/:id/events', causeEvent],
  ['control', 'GET', '/_sandbox/api/webhooks/endpoint', showEndpoint],
  ['control', 'PUT', '/_sandbox/api/webhooks/endpoint', putEndpoint],
  ['control', 'DELETE', '/_sandbox/api/webhooks/endpoint', removeEndpoint],
  ['control', 'GET', '/_sandbox/api/webhooks/deliveries', listDeliveries],
  ['control', 'GET', '/_sandbox/api/webhooks/deliveries/:id', showDelivery],
  ['control', 'POST', '/_sandbox/api/webhooks/deliveries/:id/resend', resendDelivery],
  ['control', 'POST', '/_sandbox/api/webhooks/resend', resendSince],
  ['control', 'POST', '/_sandbox/api/webhooks/wait', waitForWebhooks],
  ['control', 'POST', '/_sandbox/api/webhooks/faults', queueWebhookFault],
  ['control', 'GET', '/_sandbox/api/ledger', showLedger],
  ['control', 'GET', '/_sandbox/api/journal', showJournal],
  ['control', 'GET', '/_sandbox/api/journal/:seq', showEntry],
  ['stream', 'GET', '/_sandbox/api/journal/stream', streamJournal],
  ['control', 'POST', '/_sandbox/api/journal/find', findEntries],
  ['control', 'POST', '/_sandbox/api/journal/count', countEntries],
  ['control', 'POST', '/_sandbox/api/journal/wait', waitForEntries],
  ['control', 'POST', '/_sandbox/api/reset', resetProgram],
];

/** The sandbox as an HTTP server, not listening yet. */
export const createApp = (services: ServerServices): Server => createServer(services, routes(services));
