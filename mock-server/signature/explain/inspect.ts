import type { Finding } from '../../http/finding.js';
import { duplicatedHeaders, headerOf, type ReceivedRequest } from '../../http/received-request.js';
import { inspectAuthorization } from '../authorization.js';
import type { ReadAuthorization } from '../read-authorization.js';
import { dialectFinding } from '../dialects.js';
import { dateHeaderOf, digestOf } from '../verify.js';
import type { Explanation, KnownProgram, KnownPrograms } from './explanation.js';
import {
  algorithmFindings,
  authorizationInProxyHeader,
  dateFindings,
  duplicateFindings,
  listFindings,
  participantIdAsUsername,
  unknownUsername,
} from './header-findings.js';
import { isQuick, type ProofTask } from './prove.js';
import { withoutRepetition } from './repeated-headers.js';
import { NOTHING_UNKNOWN, type UnknownParts } from './unknown-parts.js';

/** Secrets of so many other programs are tried, the newest: one of them may have been used by mistake. */
const MOST_OTHERS = 200;

/** What can be seen in a request at once, and what is left to prove. */
export interface Inspection extends Pick<Explanation, 'username' | 'digest'> {
  readonly findings: readonly Finding[];
  readonly task: ProofTask;
  /** The program that the request claims, where there is one. */
  readonly program: KnownProgram | undefined;
}

/** Looks at everything that can be judged without a search: headers, username, list and date. */
export function inspect(
  arrived: ReceivedRequest,
  programs: KnownPrograms,
  unknown: UnknownParts = NOTHING_UNKNOWN,
): Inspection {
  const received = withRest(arrived);
  const { parts, findings: headerFindings } = readAuthorization(received, unknown);
  const { username, algorithm, list } = parts;
  const program = username === undefined ? undefined : programOf(username, programs);
  const judge = program ?? programs.list()[0]!;
  const dateHeader = dateHeaderOf(received, judge);
  const taskFor = (request: ReceivedRequest): ProofTask => ({
    request,
    authorization: parts,
    ...(program && { signer: program.credentials }),
    dateHeader,
    unknown,
    otherSecrets: programs
      .list()
      .filter((other) => other !== program)
      .slice(-MOST_OTHERS)
      .map(({ credentials }) => [credentials.username, credentials.secret]),
  });
  const { seen, signed } = withoutRepetition(received, (request) => isQuick(taskFor(request)));

  const findings: Finding[] = [...duplicateFindings(duplicatedHeaders(received)), ...headerFindings];
  if (program && username !== program.username) findings.push(participantIdAsUsername(program));
  if (username !== undefined && !program) {
    findings.push(
      unknownUsername(
        username,
        programs.list().map(({ username: known }) => known),
      ),
    );
  }
  if (algorithm !== undefined) findings.push(...algorithmFindings(algorithm, judge));
  if (list) findings.push(...listFindings(seen, list, dateHeader, unknown.headers));
  findings.push(...dateFindings(headerOf(seen, dateHeader), judge, dateHeader));
  return {
    ...(username !== undefined && { username }),
    findings,
    digest: {
      expected: unknown.body ? null : digestOf(seen.body),
      received: headerOf(seen, 'content-sha512') ?? null,
    },
    task: taskFor(signed),
    program,
  };
}

/** With what followed the body on its connection: its length was too small, and the signature was made over all of it. */
function withRest({ rest, ...request }: ReceivedRequest): ReceivedRequest {
  return rest ? { ...request, body: Buffer.concat([request.body, rest]) } : request;
}

/** The program with that username, or else the one whose participant_id was given as username. */
const programOf = (username: string, programs: KnownPrograms): KnownProgram | undefined =>
  programs.get(username) ??
  programs.list().find(({ credentials }) => String(credentials.participant_id) === username);

/** Reads the signature from its header: Authorization, or by mistake in Proxy-Authorization or Signature-Input. */
function readAuthorization(request: ReceivedRequest, unknown: UnknownParts): ReadAuthorization {
  if (unknown.headers.includes('authorization')) return { parts: {}, findings: [] };
  const header = headerOf(request, 'authorization');
  if (header !== undefined) return inspectAuthorization(header);
  const proxy = headerOf(request, 'proxy-authorization');
  if (proxy !== undefined && /^\s*hmac\s/i.test(proxy)) {
    const { parts, findings } = inspectAuthorization(proxy);
    return { parts, findings: [authorizationInProxyHeader(), ...findings] };
  }
  return dialectFinding(headerOf(request, 'signature-input') ?? '') ?? inspectAuthorization(undefined);
}
