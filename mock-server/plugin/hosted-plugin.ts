import fastifyStatic from '@fastify/static';
import type { FastifyPluginAsync } from 'fastify';
import { SDK_PATH } from '../../contracts/plugin/sdk-path.js';
import { acceptsHtml } from '../http/accepts-html.js';
import { sendAnswer } from '../http/send-answer.js';
import { assetsFolder } from './assets.js';
import { frontPage } from './front-page.js';
import { streamDirectives, takeAction } from './page-endpoints.js';
import { sessionPage, type PluginServices } from './session-page.js';

type Session = { Params: { id: string }; Querystring: { c?: string } };

/** What Ingo serves to browsers: the hosted page, what it exchanges with the server, the SDK script. */
export const hostedPlugin: FastifyPluginAsync<PluginServices> = async (app, services) => {
  const { runs, origin } = services;
  const openPage = sessionPage(services);
  await app.register(fastifyStatic, { root: assetsFolder(), serve: false, contentType: false });

  app.get<Session>('/session/:id', async (request, reply) => {
    const { answer, program } = await openPage(request.received, request.params);
    request.program = program;
    return sendAnswer(reply, answer);
  });
  app.get<Session>('/session/:id/stream', (request, reply) => streamDirectives(runs, request, reply));
  app.post<Session>('/session/:id/actions', (request, reply) => takeAction(runs, request, reply));
  app.get('/assets/:version/page.js', (_request, reply) => reply.type(SCRIPT).sendFile('page.js', KEPT));
  app.get('/assets/:version/page.css', (_request, reply) => reply.type(STYLE).sendFile('page.css', KEPT));
  // Integrators host the script under versions of their own; only its global is stable.
  app.get<{ Params: { name: string } }>('/sdk/:name', ({ params: { name } }, reply) =>
    /^ingo\.(.*\.)?js$/.test(name)
      ? reply.headers(FOR_ANY_PAGE).type(SCRIPT).sendFile('sdk.js', { cacheControl: false })
      : reply.code(404).send({
          message: `There is no script "${name}": names begin with "ingo." and end with ".js". Try ${SDK_PATH}.`,
        }),
  );
  app.get('/', (request, reply) => {
    reply.headers(NOT_KEPT);
    return acceptsHtml(request.raw.headers)
      ? reply.redirect('/_sandbox/')
      : reply.send(frontPage(origin(request.program)));
  });
};

/** The address changes with the file. */
const KEPT = { maxAge: '1y', immutable: true };

/** The type that RFC 9239 registers. */
const SCRIPT = 'text/javascript; charset=utf-8';
const STYLE = 'text/css; charset=utf-8';

const NOT_KEPT = { 'cache-control': 'no-store', vary: 'accept', 'x-content-type-options': 'nosniff' };

/** Also for pages that load the script with crossorigin, or are isolated; asked for anew each time. */
const FOR_ANY_PAGE = {
  'cache-control': 'no-cache',
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
};
