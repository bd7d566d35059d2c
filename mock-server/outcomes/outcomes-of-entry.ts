import { ALL_GATEWAY_PATHS } from '../../contracts/gateway/gateway-paths.js';
import type { Refusal } from '../../contracts/outcomes/outcomes.js';
import { SESSION_PATH } from '../../contracts/signing/signing.js';
import type { JournalEntry } from '../journal/entry.js';

type RequestEntry = Extract<JournalEntry, { kind: 'request' }>;

/** Ids of the outcomes that an entry of the journal shows; those that no catalogue knows are among them. */
export function outcomesOf(entry: JournalEntry): string[] {
  switch (entry.kind) {
    case 'event':
      return [`event:${entry.event}`];
    case 'verification':
      return [`verification:${entry.status}`];
    case 'transition':
      return [`end:${entry.to}`];
    case 'delivery':
      return entry.state === 'delivered' ? [`webhook:${entry.topic}`] : [];
    case 'request':
      return outcomesOfRequest(entry);
    default:
      return [];
  }
}

function outcomesOfRequest(entry: RequestEntry): string[] {
  const path = entry.target.split('?')[0]!;
  const api =
    path === SESSION_PATH
      ? 'session'
      : ALL_GATEWAY_PATHS.some((known) => known.path === path)
        ? 'gateway'
        : undefined;
  const status = api && answeredStatus(entry.answer.body);
  const refusal = refusalOf(entry, api !== undefined, status);
  return [
    ...(status === undefined ? [] : [`${api}:${status}`]),
    ...(refusal === undefined ? [] : [`refusal:${refusal}`]),
  ];
}

function refusalOf(
  { method, target, answer, findings, explanation }: RequestEntry,
  isApi: boolean,
  status: number | undefined,
): Refusal | undefined {
  if (method === 'GET' && target.startsWith('/session/') && answer.status === 410) return 'expired-url';
  if (!isApi || method !== 'POST') return undefined;
  if (findings.some(({ name }) => /^(fault-)?rate-limited$/.test(name))) return 'rate-limited';
  if (findings.some(({ name }) => name.startsWith('fault-'))) return undefined;
  // A notice about a request that was served is no refusal, nor is a status that has a row of its own.
  if (findings.length === 0 || (status !== undefined && isServed(status))) return undefined;
  return explanation === undefined ? 'request' : 'signature';
}

/** Whether a status answers a request that was understood: whatever is no 400 to 402. */
const isServed = (status: number): boolean => status < 400 || status > 402;

/** Status in the body of an answer, such as 100; that of a pull is in `response`, as text. */
export function answeredStatus(body: string): number | undefined {
  try {
    const { status, response } = JSON.parse(body) as { status?: unknown; response?: { status?: unknown } };
    const number = Number(status ?? response?.status ?? Number.NaN);
    return Number.isNaN(number) ? undefined : number;
  } catch {
    return undefined; // an answer that a fault damaged has no status
  }
}
