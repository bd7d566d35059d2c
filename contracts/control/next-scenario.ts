/** Body of `POST scenarios/next`. */
export const nextScenarioSchema = {
  type: 'object',
  title: 'NextScenario',
  description: 'What happens in the next session that is created.',
  additionalProperties: false,
  required: ['scenario'],
  properties: {
    scenario: { type: 'string', minLength: 1, maxLength: 64, description: 'Name of a scenario.' },
  },
} as const;
