import { headerPairs } from './http-text.js';

/** What an explanation holds that the fix is made of. */
export interface ExplainedSignature {
  readonly string_to_sign?: { readonly expected: string; readonly received: string | null };
  /** `expected` is null where the body is not known. */
  readonly digest: { readonly expected: string | null; readonly received: string | null };
  readonly signature?: { readonly expected: string; readonly received: string | null };
}

/** A header as it was sent, and as it should have been; null where a side has none. */
export interface HeaderFix {
  readonly name: string;
  readonly sent: string | null;
  readonly right: string | null;
}

/** The headers of a refused request that must change so that this very request is accepted, in the order sent. */
export function headerFixes(
  rawHeaders: readonly string[],
  { string_to_sign, digest, signature }: ExplainedSignature,
): readonly HeaderFix[] {
  const right = new Map<string, string>();
  const [, ...lines] = string_to_sign?.expected.split('\n') ?? [];
  for (const line of lines) {
    const colon = line.indexOf(': ');
    if (colon > 0) right.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 2));
  }
  if (string_to_sign && digest.expected !== null) right.set('content-sha512', digest.expected);
  const sent = headerPairs(rawHeaders);
  const authorization = sent.find(([name]) => name.toLowerCase() === 'authorization')?.[1];
  if (signature && authorization !== undefined) {
    const names = ['request-line', ...lines.map((line) => line.split(':')[0]!)].join(' ');
    right.set(
      'authorization',
      authorization
        .replace(/headers="[^"]*"/, () => `headers="${names}"`)
        .replace(/signature="[^"]*"/, () => `signature="${signature.expected}"`),
    );
  }
  const changed = sent.flatMap(([name, value]): HeaderFix[] => {
    const wanted = right.get(name.toLowerCase());
    return wanted === undefined || wanted === value ? [] : [{ name, sent: value, right: wanted }];
  });
  const present = new Set(sent.map(([name]) => name.toLowerCase()));
  const missing = [...right].flatMap(([name, value]): HeaderFix[] =>
    present.has(name) ? [] : [{ name, sent: null, right: value }],
  );
  return [...missing, ...changed];
}

/** The fix as a diff. */
export const fixText = (fixes: readonly HeaderFix[]): string =>
  fixes
    .flatMap(({ name, sent, right }) => [
      ...(sent === null ? [] : [`- ${name}: ${sent}`]),
      ...(right === null ? [] : [`+ ${name}: ${right}`]),
    ])
    .join('\n');
