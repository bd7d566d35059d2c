/** Fewest characters of a control token. */
export const CONTROL_TOKEN_LENGTH = 8;

/** Name of a team, as programs refer to it. */
export const teamNameSchema = {
  type: 'string',
  pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
  description:
    'Team that owns the program, one of `teams`. Default: none; with the token of a team, that team.',
} as const;

/** An element of `teams` in a config file. */
export const teamOptionsSchema = {
  type: 'object',
  title: 'TeamOptions',
  description: 'A team, which uses the control API for its own programs only.',
  additionalProperties: false,
  required: ['name', 'control_token'],
  properties: {
    name: { ...teamNameSchema, description: 'Name; letters, digits, dot, dash and underscore.' },
    control_token: {
      type: 'string',
      minLength: CONTROL_TOKEN_LENGTH,
      description: 'Token for the control API; each team has another one.',
    },
  },
} as const;
