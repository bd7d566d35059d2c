/** Tools that break Base64 into lines, by the length of a line, and what to use instead. */
export const BASE64_LINES = [
  { length: 60, tool: 'Base64.encode64 of Ruby', instead: 'Base64.strict_encode64' },
  { length: 64, tool: 'openssl base64', instead: 'openssl base64 -A' },
  { length: 76, tool: 'base64, as MIME encoders do,', instead: 'base64 -w 0, in Python b64encode' },
] as const;

/** What to do about Base64 in lines. */
export const ON_ONE_LINE = `Write Base64 on one line: ${BASE64_LINES.map(({ instead }) => instead).join(', ')}; or take the line feeds out with tr -d '\\n'.`;

/** The first line of a Base64 text under every tool that would break it. */
export const firstLines = (base64: string): string[] =>
  BASE64_LINES.filter(({ length }) => length < base64.length).map(({ length }) => base64.slice(0, length));

/** A Base64 text as every tool would break it, with and without a line feed at the end. */
export const inLines = (base64: string): string[] =>
  BASE64_LINES.filter(({ length }) => length < base64.length).flatMap(({ length }) => {
    const lines = base64.match(new RegExp(`.{1,${length}}`, 'g'))!.join('\n');
    return [lines, `${lines}\n`];
  });

/** A header that ends where its Base64 was broken. */
export interface BrokenHeader {
  readonly name: string;
  /** Characters of the first line. */
  readonly length: number;
}

const HEADER = /^([^\s:]+):.*?([A-Za-z0-9+/]{40,})$/;
const REST = /^[A-Za-z0-9+/]+={0,2}"?$/;

/** Finds a header whose Base64 goes on in a line of its own, among the lines of a request before its body. */
export function brokenHeaderIn(lines: readonly string[]): BrokenHeader | undefined {
  for (const [index, line] of lines.entries()) {
    const [, name, base64] = HEADER.exec(lines[index - 1] ?? '') ?? [];
    if (name && base64 && REST.test(line)) return { name, length: base64.length };
  }
  return undefined;
}

/** Says which header is broken where, and by what, without a full stop. */
export function brokenHeaderWords({ name, length }: BrokenHeader): string {
  const by = BASE64_LINES.find((line) => line.length === length);
  const tool = by ? `, where ${by.tool} begins a new line` : '';
  return `the Base64 in the header ${name} has a line feed after ${length} characters${tool}; the header ends there`;
}
