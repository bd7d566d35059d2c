import type { JournalEntry } from '../journal/entry.js';
import { maskInput } from '../journal/mask-input.js';
import { maskQuery, maskText } from '../journal/mask.js';
import { withoutSecrets } from '../journal/record-request.js';
import { packageVersion } from '../world/package-root.js';
import { RecordingError } from './recording.js';

/** Version of the format. */
const EXCHANGES_VERSION = 1;

/** A request that went to a target, and what the target answered. */
export interface Exchange {
  /** Counts from 1 in the order in which requests came; the lines are in the order in which they ended. */
  readonly exchange: number;
  /** Real time at which the request came, ISO 8601. */
  readonly at: string;
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  /** Names and values in turn. */
  readonly headers: readonly string[];
  readonly body: string;
  /** Status 0: the target gave none. */
  readonly answer: { readonly status: number; readonly body: string };
  /** From the request to the end of the answer, in milliseconds. */
  readonly duration_ms: number;
  /** Why the answer is missing or not whole. */
  readonly error?: string;
}

/** The first line of a file of exchanges. */
export const exchangesHeader = (target: string, at: string): string =>
  line({ exchanges: EXCHANGES_VERSION, by: `ingo-sandbox ${packageVersion()}`, target, at });

/** The line of an exchange, with secrets, tokens and account numbers masked. */
export const exchangeLine = (exchange: Exchange): string =>
  line({
    ...exchange,
    target: maskQuery(exchange.target),
    headers: withoutSecrets(exchange.headers),
    body: maskInput(exchange.body),
    answer: { ...exchange.answer, body: maskText(exchange.answer.body) },
  });

const line = (value: object): string => `${JSON.stringify(value)}\n`;

/** Whether a file is meant to hold exchanges, by how it begins. */
export const isExchanges = (bytes: Buffer): boolean =>
  /^\s*\{\s*"exchanges"\s*:/.test(bytes.subarray(0, 100).toString('utf8'));

/**
 * Reads a file of exchanges as entries of a journal, in the order in which the requests came.
 *
 * @throws RecordingError with the line and what is wrong with it.
 */
export function readExchanges(text: string): JournalEntry[] {
  const [first = '', ...rest] = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const { exchanges: version } = parseLine(first, 1) as { readonly exchanges?: unknown };
  if (version !== EXCHANGES_VERSION) {
    throw new RecordingError(
      `Line 1: "exchanges" is ${JSON.stringify(version)}, expected ${EXCHANGES_VERSION}: another ingo-sandbox wrote it.`,
    );
  }
  return rest
    .map((text, index) => {
      const value = parseLine(text, index + 2);
      if (isExchange(value)) return value;
      throw new RecordingError(
        `Line ${index + 2} is no exchange, expected exchange, at, method, target, headers, body and answer.`,
      );
    })
    .toSorted((one, other) => one.exchange - other.exchange)
    .map(({ exchange: seq, at, method, target, headers, body, answer }) => ({
      ...{ seq, at, kind: 'request', method, target, headers, body, answer, findings: [] },
    }));
}

function parseLine(text: string, number: number): unknown {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // told below
  }
  throw new RecordingError(
    `Line ${number} is no JSON object: it begins with ${JSON.stringify(text.slice(0, 40))}.`,
  );
}

function isExchange(value: unknown): value is Exchange {
  const { exchange, answer, headers, ...texts } = value as Partial<Exchange>;
  return (
    Number.isSafeInteger(exchange) &&
    [texts.method, texts.target, texts.body, answer?.body].every((text) => typeof text === 'string') &&
    !Number.isNaN(Date.parse(String(texts.at))) &&
    Array.isArray(headers) &&
    headers.every((text) => typeof text === 'string') &&
    typeof answer?.status === 'number'
  );
}
