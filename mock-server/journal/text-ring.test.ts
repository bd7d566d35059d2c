import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextRing } from './text-ring.js';

const held = (ring: TextRing): string[] =>
  Array.from({ length: ring.newest - ring.oldest + 1 }, (_, index) => ring.text(ring.oldest + index)!);

describe('a ring of texts', () => {
  it('numbers texts from 1 and gives each back', () => {
    const ring = new TextRing(10);
    expect([ring.append('one'), ring.append('zwölf'), ring.append('')]).toEqual([1, 2, 3]);
    expect([ring.text(1), ring.text(2), ring.text(3)]).toEqual(['one', 'zwölf', '']);
  });

  it('puts the parts of a text one behind the other', () => {
    const ring = new TextRing(10);
    ring.append('', 'zw', 'ölf', '', '€');
    expect(ring.text(1)).toBe('zwölf€');
  });

  it.each([0, -1, 4, 1.5, Number.NaN])('knows no text with the number %s', (number) => {
    const ring = new TextRing(10);
    for (const text of ['a', 'b', 'c']) ring.append(text);
    expect(ring.text(number)).toBeUndefined();
  });

  it('holds so many texts and no more', () => {
    const ring = new TextRing(3);
    for (const text of ['a', 'b', 'c', 'd']) ring.append(text);
    expect([ring.oldest, held(ring)]).toEqual([2, ['b', 'c', 'd']]);
  });

  it('grows to what it may hold, and goes round from there', () => {
    const ring = new TextRing(1000, 32 * 1024);
    const texts = Array.from({ length: 200 }, (_, index) => `${index}`.padStart(1024, '.'));
    for (const text of texts) ring.append(text);
    expect(held(ring)).toEqual(texts.slice(-held(ring).length));
    expect(held(ring).length).toBeGreaterThan(20);
  });

  it('begins anew when it is cleared', () => {
    const ring = new TextRing(10);
    ring.append('a');
    ring.clear();
    expect([ring.text(1), ring.append('b'), ring.text(1)]).toEqual([undefined, 1, 'b']);
  });

  it('holds as many as it may, where all are of a length, and touches little more than they need', () => {
    const ring = new TextRing(100, 1024 * 1024);
    const texts = Array.from({ length: 5000 }, (_, index) => `${index}`.padStart(1000, '.'));
    for (const text of texts) ring.append(text);
    expect(held(ring)).toEqual(texts.slice(-100));
    expect(ring.touched).toBeLessThan(100 * 1000 * 1.5);
  });

  it('always holds the newest texts unharmed, whatever their lengths', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.array(fc.nat({ max: 9000 }), { maxLength: 60 }),
        (most, lengths) => {
          const ring = new TextRing(most, 32 * 1024);
          const texts = lengths.map((length, index) => `${index}é`.repeat(length).slice(0, length));
          for (const text of texts) ring.append(text);
          const kept = held(ring);
          expect(kept).toEqual(texts.slice(texts.length - kept.length));
          expect(kept.length).toBeGreaterThanOrEqual(Math.min(1, texts.length));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
