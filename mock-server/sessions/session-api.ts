import type { FastifyPluginAsync } from 'fastify';
import { SESSION_PATH } from '../../contracts/signing/signing.js';
import { sendAnswer } from '../http/send-answer.js';
import { answerSessionRequest } from './session-endpoint.js';

type Services = Parameters<typeof answerSessionRequest>[0];

/** Ingo's Session Management API. The signature is verified before. */
export const sessionApi: FastifyPluginAsync<Services> = async (app, services) => {
  app.post(SESSION_PATH, async ({ program, received }, reply) =>
    sendAnswer(reply, await answerSessionRequest(services, program, received)),
  );
};
