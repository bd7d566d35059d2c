import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SESSION_PATH } from '../../../contracts/signing/signing.js';

/** A program that people put in the place of an API, and how it is made to answer a create. */
export interface Peer {
  readonly name: string;
  /** Packages that are installed for it, pinned. */
  readonly packages: readonly string[];
  /** Program that must be on the PATH. */
  readonly needs?: string;
  /** Files that it reads, by name: it answers a create with `answer`. */
  readonly files: (answer: string, port: number) => Readonly<Record<string, string>>;
  /** Program and arguments, run in the folder of its files. */
  readonly command: (port: number) => readonly [program: string, ...args: string[]];
  /** What it does not do of what the sandbox does. */
  readonly doesNot: string;
}

const node = (...args: string[]): [string, ...string[]] => [process.execPath, ...args];

const STATELESS = 'refuses no forged signature; no state, webhooks, page or clock';

export const PEERS: readonly Peer[] = [
  {
    name: 'json-server',
    packages: ['json-server@0.17.4'],
    files: (answer) => ({
      'db.json': `{"create":${answer}}`,
      'routes.json': JSON.stringify({ [SESSION_PATH]: '/create' }),
      // It would store every create; as a GET it answers what is stored.
      'as-get.js': "module.exports = (request, response, next) => { request.method = 'GET'; next(); };",
    }),
    command: (port) =>
      node(
        ...['node_modules/json-server/lib/cli/bin.js', 'db.json', '--quiet', '--host', '127.0.0.1'],
        ...['--routes', 'routes.json', '--middlewares', 'as-get.js', '--port', String(port)],
      ),
    doesNot: `${STATELESS}; keeps what is posted`,
  },
  {
    name: 'Prism',
    packages: ['@stoplight/prism-cli@5.10.0'],
    files: (answer) => ({ 'openapi.json': openApiOf(answer) }),
    command: (port) =>
      node(
        ...['node_modules/@stoplight/prism-cli/dist/index.js', 'mock', 'openapi.json'],
        ...['--verboseLevel', 'silent', '--host', '127.0.0.1', '--port', String(port)],
      ),
    doesNot: `${STATELESS}; validates by OpenAPI`,
  },
  {
    name: 'Mockoon',
    packages: ['@mockoon/cli@9.2.0'],
    files: (answer, port) => ({ 'mockoon.json': mockoonOf(answer, port) }),
    command: (port) =>
      node(
        ...['node_modules/@mockoon/cli/bin/run.js', 'start', '--data', 'mockoon.json', '--repair'],
        ...['--disable-log-to-file', '--hostname', '127.0.0.1', '--port', String(port)],
      ),
    doesNot: STATELESS,
  },
  {
    name: 'mountebank',
    packages: ['mountebank@2.9.1'],
    files: (answer, port) => ({ 'imposters.json': imposterOf(answer, port) }),
    command: (port) =>
      node(
        ...['node_modules/mountebank/bin/mb', 'start', '--configfile', 'imposters.json', '--localOnly'],
        ...['--port', String(port + 1), '--loglevel', 'error', '--nologfile'],
      ),
    doesNot: STATELESS,
  },
  {
    name: 'WireMock',
    packages: ['wiremock@3.13.2'],
    needs: 'java',
    files: (answer) => ({
      'mappings/create.json': JSON.stringify({
        request: { method: 'POST', urlPath: SESSION_PATH },
        response: { status: 200, body: answer, headers: { 'Content-Type': 'application/json' } },
      }),
    }),
    command: (port) => [
      'java',
      ...['-jar', wiremockJar(), '--port', String(port), '--bind-address', '127.0.0.1'],
      ...['--no-request-journal', '--disable-banner', '--root-dir', '.'],
    ],
    doesNot: `${STATELESS}; scenarios by states that one writes`,
  },
];

/** Those that are no server to send requests to, and why. */
export const NOT_COMPARED: Readonly<Record<string, string>> = {
  MSW: 'answers in the process of the caller; there is nothing to send a request to. `ingo-sandbox/msw` brings the sandbox into it',
  'Pact stub': 'the npm package of pact 16 holds no stub server, and a download would leave the registry',
  emulate: 'vercel-labs/emulate is not on npm under that name: the package there is another one',
};

const wiremockJar = (): string => {
  const folder = 'node_modules/wiremock/build';
  return join(
    folder,
    readdirSync(folder).find((name) => name.endsWith('.jar'))!,
  );
};

const openApiOf = (answer: string): string =>
  JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'create', version: '1' },
    paths: {
      [SESSION_PATH]: {
        post: {
          requestBody: { content: { 'application/json': { schema: { type: 'object' } } } },
          responses: {
            200: {
              description: 'created',
              content: { 'application/json': { example: JSON.parse(answer) as object } },
            },
          },
        },
      },
    },
  });

const mockoonOf = (body: string, port: number): string =>
  JSON.stringify({
    uuid: '7f6c2a4e-3d5b-4a44-9a52-0a3a0a1f1b01',
    lastMigration: 33,
    name: 'create',
    port,
    hostname: '127.0.0.1',
    rootChildren: [{ type: 'route', uuid: '7f6c2a4e-3d5b-4a44-9a52-0a3a0a1f1b02' }],
    routes: [
      {
        uuid: '7f6c2a4e-3d5b-4a44-9a52-0a3a0a1f1b02',
        type: 'http',
        method: 'post',
        endpoint: SESSION_PATH.slice(1),
        responses: [
          {
            uuid: '7f6c2a4e-3d5b-4a44-9a52-0a3a0a1f1b03',
            body,
            statusCode: 200,
            headers: [{ key: 'Content-Type', value: 'application/json' }],
            bodyType: 'INLINE',
            default: true,
          },
        ],
      },
    ],
  });

const imposterOf = (body: string, port: number): string =>
  JSON.stringify({
    imposters: [
      {
        port,
        protocol: 'http',
        host: '127.0.0.1',
        stubs: [
          {
            predicates: [{ equals: { method: 'POST', path: SESSION_PATH } }],
            responses: [
              {
                is: {
                  statusCode: 200,
                  headers: { 'Content-Type': 'application/json', Connection: 'keep-alive' },
                  body,
                },
              },
            ],
          },
        ],
      },
    ],
  });
