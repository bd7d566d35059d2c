import { FORMAT_VERSIONS } from '../control/format-versions.js';
import { ENDPOINTS } from '../endpoints/endpoints.js';
import { ALL_GATEWAY_PATHS } from '../gateway/gateway-paths.js';
import { SESSION_PATH } from '../signing/signing.js';
import type { SchemaName } from '../violations/check.js';
import { schemaOfKind } from '../webhooks/event-schemas.js';
import { TOPICS, WEBHOOK_TOPICS } from '../webhooks/topics.js';
import { WEBHOOK_SIGNATURE_HEADER } from '../webhooks/webhook-signature.js';
import { controlPaths } from './control-paths.js';
import { answers, content, ref, referredSchemas } from './openapi-parts.js';

/** An OpenAPI document, as plain data. */
export type OpenApiDocument = Readonly<Record<string, unknown>>;

const summaryOf = (path: string): string => ENDPOINTS.find((endpoint) => endpoint.path === path)!.summary;

/** Everything the sandbox serves and sends, as OpenAPI 3.1, made from the contracts. */
export function openApi(): OpenApiDocument {
  const served = {
    paths: { ...sessionPaths(), ...gatewayPaths(), ...controlPaths() },
    webhooks: Object.fromEntries(TOPICS.map((topic) => [topic, webhookOf(topic)])),
  };
  return {
    openapi: '3.1.0',
    info: {
      title: 'ingo-sandbox',
      version: FORMAT_VERSIONS.control_api,
      summary: "An offline stand-in for Ingo Payments' Embedded Account Capture.",
      description:
        'Independent of Ingo Payments. `x-grade` says how sure a fact is: documented, inferred, chosen or verified; `x-source` where it comes from.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: 'http://127.0.0.1:4010', description: 'The sandbox at its default address.' }],
    tags: [
      { name: 'sessions', description: 'The Session Management API.' },
      { name: 'gateway', description: 'The IngoPay gateway.' },
      { name: 'control', description: 'What only a sandbox has.' },
    ],
    ...served,
    components: {
      schemas: referredSchemas(served),
      securitySchemes: {
        hmac: {
          type: 'apiKey',
          in: 'header',
          name: 'Authorization',
          description:
            'hmac username="…", algorithm="hmac-sha512", headers="request-line x-date content-type content-sha512 content-length", signature="…"',
        },
        controlToken: {
          type: 'http',
          scheme: 'bearer',
          description: 'Asked for only when the sandbox listens beyond loopback.',
        },
      },
    },
  };
}

const SIGNED = [{ hmac: [] }];

function sessionPaths() {
  return {
    [SESSION_PATH]: {
      post: {
        operationId: 'createSession',
        tags: ['sessions'],
        summary: summaryOf(SESSION_PATH),
        security: SIGNED,
        parameters: [
          {
            name: 'Idempotency-Key',
            in: 'header',
            description: 'At most 250 characters; a V4 UUID made once per session; alive for 2 hours.',
            schema: { type: 'string', maxLength: 250 },
          },
        ],
        requestBody: { required: true, content: content('sessionRequest') },
        responses: answers(['sessionResponse', 'statusEnvelope']),
      },
    },
  };
}

function gatewayPaths() {
  return Object.fromEntries(
    ALL_GATEWAY_PATHS.map(({ path, operation }) => {
      const refusal: SchemaName[] = operation === 'pull' ? [] : ['statusEnvelope'];
      return [
        path,
        {
          post: {
            operationId: `${operation}${path.includes('--') ? `_${path.split('--')[1]!.replace(/\W/g, '_')}` : ''}`,
            tags: ['gateway'],
            summary: summaryOf(path),
            security: SIGNED,
            requestBody: { required: true, content: content(`${operation}Request`) },
            responses: answers([`${operation}Response`, ...refusal]),
          },
        },
      ];
    }),
  );
}

function webhookOf(topic: (typeof TOPICS)[number]) {
  const { description, event, grade, source } = WEBHOOK_TOPICS[topic];
  return {
    post: {
      operationId: topic.replace(/\W/g, '_'),
      summary: `${description}.`,
      description: `${grade}: ${source}`,
      security: [],
      parameters: [
        {
          name: WEBHOOK_SIGNATURE_HEADER,
          in: 'header',
          required: true,
          description: 'Over the raw body; how it is made is the reading webhookSignature.',
          schema: { type: 'string' },
        },
      ],
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: {
              allOf: [
                ref(schemaOfKind(event)),
                { properties: { metadata: { properties: { topic: { const: topic } } } } },
              ],
            },
          },
        },
      },
      responses: {
        '204': { description: 'Acknowledged, as any 2xx within 10 seconds.' },
        '4XX': { description: 'Not acknowledged: it is repeated.' },
      },
    },
  };
}
