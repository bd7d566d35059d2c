import { STATUS_CODES } from 'node:http';
import type { FaultName } from '../../contracts/faults/faults.js';
import type { Readings } from '../../contracts/readings/readings.js';
import { json, type Answer } from '../http/answer.js';
import { observed, type Finding } from '../http/finding.js';
import { kongMessage } from '../http/kong-message.js';
import { rateLimited } from '../programs/rate-limited.js';
import type { Happening } from './program-faults.js';

const DEFAULT_HTML_STATUS = 502;

/** What is answered in place of handling a request; undefined for a fault that is no answer. */
export function faultAnswer(happening: Happening, readings: Readings): Answer | undefined {
  const { status = DEFAULT_HTML_STATUS, retry_after: retryAfter } = happening.given;
  const findings = [findingOf(happening)];
  const answers: Partial<Record<FaultName, () => Answer>> = {
    status: () =>
      json(
        status,
        { message: kongMessage(status) },
        { ...(retryAfter !== undefined && { headers: { 'retry-after': String(retryAfter) } }), findings },
      ),
    'rate-limited': () => rateLimited(readings, findings[0]!, retryAfter),
    concurrency: () => rateLimited(readings, findings[0]!, retryAfter),
    'sdk-missing': () => ({ status: 404, type: 'text', body: 'Not Found', findings }),
    'html-error': () => ({ status, type: 'html', body: htmlPage(status), findings }),
  };
  return answers[happening.fault]?.();
}

/** Says in the journal which rule gave the answer. */
const findingOf = ({ rule, fault }: Happening): Finding =>
  observed(
    `fault-${fault}`,
    `Rule ${rule} of the faults of this program lets ${fault} happen.`,
    'DELETE /_sandbox/api/faults lets nothing go wrong any more.',
  );

/** As nginx writes it. */
function htmlPage(status: number): string {
  const title = `${status} ${STATUS_CODES[status] ?? 'Error'}`;
  return `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`;
}
