/** The parts of an Authorization header that may be read as one. */
export interface HeaderParts {
  readonly username: string;
  readonly algorithm: string;
  readonly list: readonly string[];
  readonly signature: string;
}

/**
 * Reads `hmac username="…", algorithm="…", headers="…", signature="…"` character by character: the scheme in any case, each
 * parameter once, in any order, white space around signs, commas between them.
 *
 * @returns undefined where a header is nothing of the kind.
 */
export function readSignatureHeader(header: string): HeaderParts | undefined {
  const [, scheme = '', after = ''] = /^\s*(\S+)(?:\s+([\s\S]*))?$/.exec(header) ?? [];
  if (scheme.toLowerCase() !== 'hmac') return undefined;
  const found = new Map<string, string>();
  let rest = after.trim();
  while (rest !== '') {
    const equals = rest.indexOf('=');
    const name = rest.slice(0, Math.max(0, equals)).trim();
    const quoted = rest.slice(equals + 1).trimStart();
    const end = quoted.indexOf('"', 1);
    if (equals < 0 || quoted[0] !== '"' || end < 0 || found.has(name)) return undefined;
    if (!['username', 'algorithm', 'headers', 'signature'].includes(name)) return undefined;
    found.set(name, quoted.slice(1, end));
    rest = quoted.slice(end + 1).trimStart();
    if (rest !== '' && rest[0] !== ',') return undefined;
    rest = rest.slice(1).trimStart();
  }
  const list = found.get('headers') ?? ',';
  if (found.size !== 4 || list.includes(',')) return undefined;
  return {
    username: found.get('username')!,
    algorithm: found.get('algorithm')!,
    list: list.split(/\s+/).filter((name) => name !== ''),
    signature: found.get('signature')!,
  };
}
