import { programOptionsSchema } from './program-options.js';
import { CONTROL_TOKEN_LENGTH, teamOptionsSchema } from './team-options.js';

/** A config file, `start --config FILE`. */
export const sandboxConfigSchema = {
  type: 'object',
  title: 'SandboxConfig',
  description: 'What `ingo-sandbox start --config FILE` reads.',
  additionalProperties: false,
  properties: {
    $schema: { type: 'string', description: 'Where this schema is, for the editor.' },
    https: {
      type: 'boolean',
      description: 'Whether to serve HTTPS, with a certificate of this machine that openssl makes.',
    },
    port: {
      type: 'integer',
      minimum: 0,
      maximum: 65535,
      description: 'Port to listen on; 0 takes a free one.',
    },
    host: { type: 'string', minLength: 1, description: 'Address to listen on.' },
    seed: { type: 'integer', minimum: 0, maximum: 4294967295, description: 'Start of everything random.' },
    data: {
      type: 'string',
      minLength: 1,
      description: 'Directory that keeps everything across restarts, seen from where the sandbox is started.',
    },
    store: {
      type: 'string',
      pattern: '^(memory|rediss?://.+)$',
      description: 'memory, or an address of Redis for replicas that serve the same programs.',
    },
    forget_after: {
      type: 'string',
      pattern: '^\\d+(\\.\\d+)?(ms|s|m|h|d)$',
      description: 'Drops programs that nobody used for so long, such as 30d; 1h or more. Default: never.',
    },
    control_token: {
      type: 'string',
      minLength: CONTROL_TOKEN_LENGTH,
      description:
        'Token for the control API, of all programs: asked for beyond loopback, and where there are teams.',
    },
    public_url: {
      type: 'string',
      pattern: '^https?://[^\\s/?#@]+$',
      description: 'Origin that clients see, when it differs from the address listened on.',
    },
    allowed_webhook_hosts: {
      type: 'array',
      maxItems: 100,
      items: { type: 'string', pattern: '^[A-Za-z0-9.:\\[\\]-]+$', maxLength: 253 },
      description: 'Host names beyond this machine that webhooks may be sent to.',
    },
    scenarios: {
      type: 'array',
      maxItems: 1000,
      items: { type: 'string', minLength: 1 },
      description: 'Scenario files, and folders of such, seen from where the sandbox is started.',
    },
    teams: {
      type: 'array',
      minItems: 1,
      maxItems: 1000,
      items: teamOptionsSchema,
      description: 'Teams with a control token each, for their own programs.',
    },
    programs: {
      type: 'array',
      minItems: 1,
      maxItems: 1000,
      items: programOptionsSchema,
      description: 'The first is the default program.',
    },
  },
} as const;
