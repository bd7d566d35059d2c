/** How ajv compiles the schemas, at build time and at run time. */
export const VALIDATOR_OPTIONS = { allErrors: true, allowUnionTypes: true, discriminator: true } as const;

/** Keywords of the schemas that document and validate nothing. */
export const ANNOTATIONS = ['x-grade', 'x-source'] as const;
