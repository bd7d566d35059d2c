/** Body of `POST snapshot` and `POST restore`. */
export const snapshotSchema = {
  type: 'object',
  title: 'SnapshotName',
  description: 'Which snapshot.',
  additionalProperties: false,
  properties: {
    name: {
      type: 'string',
      minLength: 1,
      maxLength: 64,
      description: 'Name of the snapshot. Default: snapshot.',
    },
  },
} as const;
