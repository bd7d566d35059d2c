import { didYouMean } from '../../contracts/violations/violations.js';
import { observed, type Finding } from '../http/finding.js';
import { dialectFinding } from './dialects.js';
import type { Authorization, ReadAuthorization } from './read-authorization.js';

const FORM = 'hmac username="…", algorithm="hmac-sha512", headers="…", signature="…"';
const PARAMETERS = ['username', 'algorithm', 'headers', 'signature'] as const;
const WHOLE = /^hmac username="([^"]*)", ?algorithm="([^"]*)", ?headers="([^",]*)", ?signature="([^"]*)"$/;
const PARAMETER = /^\s*([^\s=,"]+)\s*=\s*"([^"]*)"\s*(?:,|$)/;

const splitList = (list: string): string[] => list.split(/[\s,]/).filter(Boolean);

/**
 * Reads a header. The documented form is read at once; any other goes through `inspectAuthorization`, which accepts other
 * white space, another order, and the scheme in capitals.
 *
 * @returns undefined when something is wrong with it.
 */
export function parseAuthorization(header: string): Authorization | undefined {
  const match = WHOLE.exec(header);
  if (match)
    return { username: match[1]!, algorithm: match[2]!, list: splitList(match[3]!), signature: match[4]! };
  const { parts, findings } = inspectAuthorization(header);
  return findings.length === 0 ? (parts as Authorization) : undefined;
}

/** Reads what can be read of any header, and names what is wrong with it. */
export function inspectAuthorization(header: string | undefined): ReadAuthorization {
  if (header === undefined || header.trim() === '') {
    return only(
      'no-authorization',
      'The request has no Authorization header.',
      `Send Authorization: ${FORM}`,
    );
  }
  const dialect = dialectFinding(header);
  if (dialect) return dialect;
  const [, scheme = '', rest = ''] = /\s*(\S*)\s*([\s\S]*)/.exec(header)!;
  if (scheme.toLowerCase() !== 'hmac') {
    const bearer = scheme.toLowerCase() === 'bearer';
    return only(
      'wrong-scheme',
      // Text without a scheme may be a key: it is not repeated.
      `The Authorization header begins with ${scheme.length > 16 ? 'no scheme' : `"${scheme}"`}, expected "hmac".`,
      `Send Authorization: ${FORM}${bearer ? ' (the Bearer shown in generated samples is an artefact of their rendering)' : ''}`,
    );
  }
  const { values, findings } = readParameters(rest);
  for (const name of PARAMETERS) {
    if (
      values[name] === undefined &&
      !findings.some((finding) => finding.name === 'malformed-authorization')
    ) {
      findings.push(
        observed(
          'missing-parameter',
          `The Authorization header has no ${name}="…".`,
          `Send Authorization: ${FORM}`,
        ),
      );
    }
  }
  const { username, algorithm, headers, signature } = values;
  if (headers?.includes(',')) {
    findings.push(
      observed(
        'list-comma-separated',
        `The headers list is separated by commas: headers="${headers}".`,
        'Separate the names by single spaces.',
      ),
    );
  }
  return {
    parts: {
      ...(username !== undefined && { username }),
      ...(algorithm !== undefined && { algorithm }),
      ...(headers !== undefined && { list: splitList(headers) }),
      ...(signature !== undefined && { signature }),
    },
    findings,
  };
}

function readParameters(text: string): { values: Record<string, string>; findings: Finding[] } {
  const values: Record<string, string> = {};
  const findings: Finding[] = [];
  let rest = text;
  while (rest.trim() !== '') {
    const match = PARAMETER.exec(rest);
    if (!match) {
      findings.push(
        observed(
          'malformed-authorization',
          `The Authorization header cannot be read from "${rest.trim().slice(0, 24)}" on.`,
          `Write each parameter as name="value" in double quotes, separated by a comma and a space: ${FORM}`,
        ),
      );
      return { values, findings };
    }
    const [whole, name = '', value = ''] = match;
    rest = rest.slice(whole.length);
    if (!(PARAMETERS as readonly string[]).includes(name)) {
      findings.push(
        observed(
          'unknown-parameter',
          `The Authorization header has a parameter "${name}", which is not one of ${PARAMETERS.join(', ')}.${didYouMean(name, PARAMETERS)}`,
          `Send Authorization: ${FORM}`,
        ),
      );
    } else if (values[name] !== undefined) {
      findings.push(
        observed(
          'malformed-authorization',
          `The Authorization header gives "${name}" twice.`,
          'Give each parameter once.',
        ),
      );
    } else {
      values[name] = value;
    }
  }
  return { values, findings };
}

const only = (name: string, what: string, fix: string): ReadAuthorization => ({
  parts: {},
  findings: [observed(name, what, fix)],
});
