import fc from 'fast-check';

/** One change to some bytes; places are fractions of their length, so a change fits any sample. */
export type ByteChange =
  | { readonly kind: 'replace' | 'insert'; readonly at: number; readonly bytes: string }
  | { readonly kind: 'remove' | 'repeat'; readonly at: number; readonly count: number }
  | { readonly kind: 'flip'; readonly at: number; readonly bit: number }
  | { readonly kind: 'cut'; readonly at: number };

const place = fc.nat(9999).map((part) => part / 10_000);

const odd = fc.oneof(
  fc.constantFrom('\r\n', '\n', '\r', '\0', ' ', '\t', ':', '"', ',', '%', '{', '}', '[', ']', '\\', '='),
  fc.constantFrom('é', '😀', '\u2028', '\ufeff', '\ud800', '0', '-', '1e999', '__proto__', '../', '\x1b[2J'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
);

const change: fc.Arbitrary<ByteChange> = fc.oneof(
  fc.record({ kind: fc.constantFrom('replace' as const, 'insert' as const), at: place, bytes: odd }),
  fc.record({
    kind: fc.constantFrom('remove' as const, 'repeat' as const),
    at: place,
    count: fc.integer({ min: 1, max: 40 }),
  }),
  fc.record({ kind: fc.constant('flip' as const), at: place, bit: fc.nat(7) }),
  fc.record({ kind: fc.constant('cut' as const), at: place }),
);

/** Up to three changes; none leaves a sample valid. */
export const byteChanges: fc.Arbitrary<readonly ByteChange[]> = fc.array(change, { maxLength: 3 });

/** Changes bytes in order. */
export const changeBytes = (bytes: Buffer, changes: readonly ByteChange[]): Buffer =>
  changes.reduce(changeOnce, bytes);

function changeOnce(bytes: Buffer, one: ByteChange): Buffer {
  const at = Math.floor(one.at * bytes.length);
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  switch (one.kind) {
    case 'replace': {
      const put = Buffer.from(one.bytes);
      return Buffer.concat([before, put, after.subarray(put.length)]);
    }
    case 'insert':
      return Buffer.concat([before, Buffer.from(one.bytes), after]);
    case 'remove':
      return Buffer.concat([before, after.subarray(one.count)]);
    case 'repeat':
      return Buffer.concat([before, after.subarray(0, one.count), after]);
    case 'flip':
      return Buffer.concat([before, Buffer.from([(after[0] ?? 0) ^ (1 << one.bit)]), after.subarray(1)]);
    case 'cut':
      return before;
  }
}

/** Samples of text with up to three changes, as bytes in Latin-1, so that a case is a JSON string. */
export const mutatedText = (sample: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(sample, byteChanges)
    .map(([text, changes]) => changeBytes(Buffer.from(text), changes).toString('latin1'));

/** The bytes of a case. */
export const bytesOf = (latin1: string): Buffer => Buffer.from(latin1, 'latin1');
