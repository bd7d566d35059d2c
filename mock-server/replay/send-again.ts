import type { FastifyInstance, InjectOptions } from 'fastify';
import { CONTROL_PREFIX } from '../requests/not-found.js';
import type { CommandServices } from '../control/services.js';
import type { RequestInput } from '../journal/input-log.js';
import { hasTokens, withTokens } from '../journal/mask-input.js';
import type { Program } from '../programs/program.js';
import { asItCame, requestAgain } from '../recordings/request-again.js';

/** Whose requests are sent again, and where to. */
export interface SendAgain {
  readonly app: FastifyInstance;
  readonly services: CommandServices;
  readonly program: Program;
  /** Asked for by the control API beyond loopback. */
  readonly controlToken: string | null;
  /** Requests are there as they came, with their secrets: they need no other signature. */
  readonly asTheyCame?: boolean;
}

/** Sends a recorded request to an application, without a port; its answer, which may never come, does not matter. */
export async function sendAgain(to: SendAgain, request: RequestInput): Promise<void> {
  const { app, program, controlToken, asTheyCame = false } = to;
  const { username, key } = program;
  const {
    method,
    target,
    headers,
    body: payload,
  } = asTheyCame ? asItCame(request) : requestAgain(request, await withItsTokens(to, request.body), key);
  const isControl = target.startsWith(CONTROL_PREFIX);
  const answer = app.inject({
    method: method as NonNullable<InjectOptions['method']>,
    url: target,
    ...(isControl && { query: { program: username } }),
    headers: {
      host: 'localhost',
      ...headers,
      ...(isControl && controlToken !== null && { authorization: `Bearer ${controlToken}` }),
    },
    ...(payload.length > 0 && { payload }),
  });
  await answer.catch(() => undefined); // an answer that is lost on purpose
}

async function withItsTokens({ services, program }: SendAgain, body: string): Promise<string> {
  if (!hasTokens(body)) return body;
  const tokens = await services.store.tokensOf(program.username);
  return withTokens(
    body,
    tokens.map(({ customer_account_token: token }) => token),
  );
}
