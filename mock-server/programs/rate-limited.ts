import type { Readings } from '../../contracts/readings/readings.js';
import { json, type Answer } from '../http/answer.js';
import type { Finding } from '../http/finding.js';
import { kongMessage } from '../http/kong-message.js';

/**
 * Too many requests: 503 where the reading rateLimited says so, else 429.
 *
 * @param retryAfter seconds.
 */
export const rateLimited = (readings: Readings, finding: Finding, retryAfter = 1): Answer =>
  json(
    readings.rateLimited === 'http-503' ? 503 : 429,
    { message: kongMessage(429) },
    { headers: { 'retry-after': String(retryAfter) }, findings: [finding] },
  );
