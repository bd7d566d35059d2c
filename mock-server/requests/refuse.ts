import { json, type Answer } from '../http/answer.js';
import type { BrokenRequest } from '../http/broken-request.js';
import { observed, type Finding } from '../http/finding.js';
import { kongMessage } from '../http/kong-message.js';
import { withoutCards } from '../journal/mask.js';

/** Answers a request to Ingo's API that no endpoint could look at. */
export const refusal = ({ status, finding }: BrokenRequest, headers = {}): Answer =>
  json(status, { message: kongMessage(status) }, { headers, findings: [finding] });

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
export const problemOf = (status: number, { name, what, fix }: Finding) =>
  withoutCards({ status, title: name, detail: `${what} ${fix}` });
