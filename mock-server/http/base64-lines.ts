/** Tools that break Base64 into lines, by the length of a line, and what to use instead; 76 is that of all MIME encoders. */
export const BASE64_LINES = [
  { length: 60, tool: 'Base64.encode64 of Ruby', instead: 'Base64.strict_encode64 in Ruby' },
  { length: 64, tool: 'openssl base64', instead: 'openssl base64 -A' },
  { length: 76, tool: 'base64', instead: 'base64 -w 0, b64encode in Python' },
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
