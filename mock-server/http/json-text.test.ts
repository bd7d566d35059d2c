import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFlaw, placeIn, tooDeepAt } from './json-text.js';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const broken = fc
  .tuple(fc.json(), fc.nat(), fc.string({ maxLength: 2 }))
  .map(([json, at, put]) => json.slice(0, at % json.length) + put + json.slice((at % json.length) + 1));
const texts = fc.oneof(fc.json(), broken).filter((text) => tooDeepAt(text) === undefined);

describe('the flaw of a text', () => {
  it('is found wherever JSON.parse finds one, and nowhere else', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(jsonFlaw(text) === undefined).toBe(isJson(text));
      }),
      { seed: 7, numRuns: 3000 },
    );
  });

  it('is that it ends too early wherever the rest of a JSON text is cut off', () => {
    fc.assert(
      fc.property(fc.object({ maxDepth: 3 }), fc.nat(), (value, at) => {
        const whole = JSON.stringify(value);
        const text = whole.slice(0, at % whole.length);
        expect(jsonFlaw(text), text).toMatchObject({ endsTooEarly: true });
      }),
      { seed: 7, numRuns: 1000 },
    );
  });

  it.each([
    ['{"a": 1} x', 9, false],
    ['{"a": nulL}', 9, false],
    ['{"a": "x\r\n"}', 8, false],
    ['{"a": -', 7, true],
    ['{"a": 1,  ', 8, true],
  ])('stands at the first wrong character: %j', (text, wrongAt, endsTooEarly) => {
    const flaw = jsonFlaw(text)!;
    expect(flaw.endsTooEarly).toBe(endsTooEarly);
    if (!endsTooEarly) expect(flaw.wrongAt).toBe(wrongAt);
  });
});

describe('a place', () => {
  it.each([
    [0, { line: 1, column: 1 }],
    [4, { line: 2, column: 1 }],
    [7, { line: 3, column: 2 }],
  ])('is counted from 1, whatever ends the lines: offset %i', (offset, place) => {
    expect(placeIn('ab\r\nc\rde', offset)).toEqual(place);
  });
});

describe('the depth', () => {
  it('of 32 is allowed, and the bracket that opens the next level is named', () => {
    expect(tooDeepAt('['.repeat(32))).toBeUndefined();
    expect(tooDeepAt(`${'['.repeat(32)} {`)).toBe(33);
    expect(tooDeepAt('[]'.repeat(100))).toBeUndefined();
    expect(tooDeepAt(`"${'['.repeat(100)}"`)).toBeUndefined();
  });
});
