import { STATUS_CODES } from 'node:http';
import { json, type Answer } from '../http/answer.js';
import type { BrokenRequest } from '../http/broken-request.js';
import { observed, type Finding } from '../http/finding.js';

/** Messages of refusals that no endpoint made, as Kong writes them. */
const MESSAGES: Readonly<Record<number, string>> = {
  400: 'Bad request',
  404: 'no Route matched with those values',
  405: 'Method not allowed',
  408: 'Request timeout',
  413: 'Request size limit exceeded',
  431: 'Request header fields too large',
  500: 'An unexpected error occurred',
};

/** Answers a request to Ingo's API that no endpoint could look at. */
export const refusal = ({ status, finding }: BrokenRequest, headers = {}): Answer =>
  json(status, { message: MESSAGES[status] ?? STATUS_CODES[status] }, { headers, findings: [finding] });

/** The sandbox itself failed. */
export const defect = (error: Error): BrokenRequest => ({
  status: 500,
  finding: observed(
    'sandbox-defect',
    `The sandbox itself failed: ${error.message}.`,
    'Please report it, with the journal entry.',
  ),
});

/** A refusal as the control API answers it. */
export const problemOf = (status: number, { name, what, fix }: Finding) => ({
  status,
  title: name,
  detail: `${what} ${fix}`,
});
