import type { FastifyPluginAsync } from 'fastify';
import { ALL_GATEWAY_PATHS } from '../../contracts/gateway/gateway-paths.js';
import { sendAnswer } from '../http/send-answer.js';
import { answerGatewayCall } from './gateway-endpoint.js';
import type { GatewayServices } from './gateway-services.js';

/** The IngoPay gateway: push, pull and verify. The signature is verified before. */
export const gatewayApi: FastifyPluginAsync<GatewayServices> = async (app, services) => {
  for (const path of ALL_GATEWAY_PATHS) {
    const answer = answerGatewayCall(path);
    app.post(path.path, async ({ program, received }, reply) =>
      sendAnswer(reply, await answer(services, program, received)),
    );
  }
};
