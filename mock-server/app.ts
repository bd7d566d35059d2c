import type { FastifyInstance } from 'fastify';
import { SESSION_PATH } from '../contracts/signing/signing.js';
import { changeClock, showClock } from './control/clock.js';
import { health } from './control/health.js';
import { streamJournal } from './control/journal-stream.js';
import { countEntries, findEntries, showEntry, showJournal, waitForEntries } from './control/journal.js';
import {
  dropProgram,
  listPrograms,
  makeProgram,
  resetProgram,
  showProgram,
  tuneProgram,
} from './control/programs.js';
import { causeEvent, listSessions, showSession } from './control/sessions.js';
import { answerSessionPage } from './plugin/session-page.js';
import { createServer, type Routes, type ServerServices } from './server.js';
import { answerSessionRequest } from './sessions/session-endpoint.js';
import { signed } from './signed-endpoint.js';

/** Everything that is served, one line an endpoint. */
const routes = (services: ServerServices): Routes => ({
  ingo: [
    ['POST', SESSION_PATH, signed(services, answerSessionRequest)],
    ['GET', '/session/:id', (request, { id = '' }) => answerSessionPage(services, request, id)],
  ],
  control: [
    ['GET', '/_sandbox/health', health],
    ['POST', '/_sandbox/api/programs', makeProgram],
    ['GET', '/_sandbox/api/programs', listPrograms],
    ['GET', '/_sandbox/api/programs/:username', showProgram],
    ['PATCH', '/_sandbox/api/programs/:username', tuneProgram],
    ['DELETE', '/_sandbox/api/programs/:username', dropProgram],
    ['GET', '/_sandbox/api/clock', showClock],
    ['POST', '/_sandbox/api/clock', changeClock],
    ['GET', '/_sandbox/api/sessions', listSessions],
    ['GET', '/_sandbox/api/sessions/:id', showSession],
    ['POST', '/_sandbox/api/sessions/:id/events', causeEvent],
    ['GET', '/_sandbox/api/journal', showJournal],
    ['GET', '/_sandbox/api/journal/:seq', showEntry],
    ['POST', '/_sandbox/api/journal/find', findEntries],
    ['POST', '/_sandbox/api/journal/count', countEntries],
    ['POST', '/_sandbox/api/journal/wait', waitForEntries],
    ['POST', '/_sandbox/api/reset', resetProgram],
  ],
  streams: [['/_sandbox/api/journal/stream', streamJournal]],
});

/** The sandbox as an HTTP application, not listening yet. */
export const createApp = (services: ServerServices): FastifyInstance =>
  createServer(services, routes(services));
