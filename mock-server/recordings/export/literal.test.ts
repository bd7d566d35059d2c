import { createContext, runInContext } from 'node:vm';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Code, literal, quoted } from './literal.js';

const elsewhere = createContext();

const evaluated = (code: string): unknown =>
  JSON.parse(runInContext(`JSON.stringify(${code})`, elsewhere) as string);

/** What ends a literal, a line or a script somewhere. */
const SPECIAL = fc.constantFrom(...'\'"\\`${}\n\r\u2028\u2029</!-a');

it('is the value that it was written from, whatever the value', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      expect(evaluated(literal(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
    { numRuns: 30 },
  );
});

it('of a text can end neither the literal, nor the line, nor the script', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: SPECIAL })), (text) => {
      const code = quoted(text);
      expect(evaluated(code)).toBe(text);
      expect(code).not.toMatch(/[\n\r\u2028\u2029]|<[!/]/);
    }),
  );
  expect(quoted('</script><!--')).toBe("'\\u003c/script>\\u003c!--'");
});

it('sets no prototype', () => {
  const value = JSON.parse('{"__proto__":{"polluted":true}}') as object;
  expect(literal(value)).toBe("{ ['__proto__']: { polluted: true } }");
  expect(evaluated(literal(value))).toEqual(value);
});

it('breaks where a line would be too long, or is hard to read', () => {
  const steps = [{ open: 'normally' }, { emit: 'TOKEN_SUCCESS', webhooks: { order: 'before' } }];
  expect(literal({ steps, now: new Code('Date.now()') }, 2)).toBe(
    [
      '{',
      '    steps: [',
      "      { open: 'normally' },",
      "      { emit: 'TOKEN_SUCCESS', webhooks: { order: 'before' } },",
      '    ],',
      '    now: Date.now(),',
      '  }',
    ].join('\n'),
  );
});
