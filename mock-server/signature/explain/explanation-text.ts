import { findingsText } from '../../journal/entry-text.js';
import type { Explanation } from './explanation.js';

/** Writes an explanation as text: the findings, then both strings to sign and where they differ. */
export function explanationText(explanation: Explanation): string {
  const { verdict, findings } = explanation;
  const head =
    verdict === 'accepted'
      ? 'ACCEPTED: the signature is right.\n'
      : `REFUSED: ${count(findings.length)} to mend.\n`;
  return [head, findingsText(findings), signingText(explanation)].filter((part) => part !== '').join('\n');
}

/** The part of an explanation that shows what was signed, and what should have been. */
export function signingText(explanation: Omit<Explanation, 'findings'>): string {
  const { string_to_sign: strings, digest, signature, tried } = explanation;
  const parts: string[] = [];
  if (strings) {
    parts.push(`String to sign, expected:\n${quoted(strings.expected)}`);
    if (strings.received !== null && strings.received !== strings.expected) {
      parts.push(`String to sign, as it was signed:\n${quoted(strings.received)}`);
    }
    const at = strings.first_difference;
    if (at) {
      parts.push(
        `First difference: byte ${at.byte}, line ${at.line}, column ${at.column}: expected ${at.expected}, received ${at.received}.\n`,
      );
    }
  }
  parts.push(pairText('Content-sha512', digest));
  if (signature) parts.push(pairText('signature', signature));
  if (tried > 1 && strings?.received) parts.push(`${tried} ways of signing were tried.\n`);
  return parts.join('\n');
}

const pairText = (
  name: string,
  { expected, received }: { readonly expected: string | null; readonly received: string | null },
): string =>
  `${name.padEnd(14)}  expected ${expected ?? '(the body is not known)'}\n${' '.repeat(16)}received ${received ?? '(none)'}\n`;

const count = (number: number): string => (number === 1 ? 'one thing' : `${number} things`);

/** Line by line, with the ends of lines and other white space made visible. */
function quoted(text: string): string {
  const lines = text.split('\n');
  // Behind a final line end there is no line; the sign for it is shown already.
  return lines
    .slice(0, lines.at(-1) === '' ? -1 : undefined)
    .map((line, index) => {
      const visible = line
        .replaceAll('\r', '␍')
        .replaceAll('\t', '␉')
        .replace(/ +$/, (end) => '␠'.repeat(end.length));
      return `  | ${visible}${index < lines.length - 1 ? '␊' : ''}\n`;
    })
    .join('');
}
