import fc from 'fast-check';
import { mutatedText } from './mutate-bytes.js';
import { mutatedJson } from './mutate-json.js';
import { fromSchema } from './from-schema.js';

/** Values that keep a schema: some hundred of them, made once, since what matters is how they are changed. */
export const samplesOf = (schema: object): fc.Arbitrary<unknown> =>
  fc.constantFrom(...fc.sample(fromSchema(schema), { seed: 1, numRuns: 300 }));

/** Samples as JSON text, one byte a character: valid, changed as JSON, changed as bytes. */
export const jsonTexts = (samples: fc.Arbitrary<unknown>): fc.Arbitrary<string> => {
  const json = mutatedJson(samples).map((value) => asLatin1(JSON.stringify(value)));
  return fc.oneof({ weight: 3, arbitrary: json }, mutatedText(json));
};

/** The UTF-8 bytes of a text, one a character. */
export const asLatin1 = (text: string): string => Buffer.from(text).toString('latin1');
