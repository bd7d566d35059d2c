import { describe, expect, it } from 'vitest';
import { ABSENT, type Severity } from './difference.js';
import { severityOf } from './severity.js';
import type { Judged } from './severity-rule.js';

const judged = (given: Partial<Judged>): Judged => ({
  ...{ path: 'body.data.note', sandbox: 'text', target: 'number', served: true, breaksSchema: false },
  ...given,
});

describe('how grave is', () => {
  it.each<[string, Partial<Judged>, Severity]>([
    ['no answer', { path: 'answer', target: 'none: no answer within 10 s' }, 'breaks clients'],
    ['a slow answer', { path: 'answer', target: 'slow, more than 2 s' }, 'may break clients'],
    ['a wrong signature that is served', { path: 'outcome', target: 'accepted' }, 'breaks clients'],
    ['a required field that is missing', { target: ABSENT, breaksSchema: true }, 'breaks clients'],
    ['another status of an answer that was served', { path: 'body.status' }, 'breaks clients'],
    ['another status of a pull that was served', { path: 'body.response.status' }, 'breaks clients'],
    ['another session', { path: 'body.data.session_identifier' }, 'breaks clients'],
    ['HTML in place of JSON', { path: 'body', target: 'HTML' }, 'breaks clients'],
    ['another status of a refusal', { path: 'body.status', served: false }, 'may break clients'],
    ['another shape of a refusal', { path: 'body', served: false }, 'may break clients'],
    ['another HTTP status', { path: 'http' }, 'may break clients'],
    ['another life of a URL', { path: 'body.data.authorized_url_expiration_utc' }, 'may break clients'],
    ['a field that nobody knows', { sandbox: ABSENT }, 'may break clients'],
    ['an optional field that is gone', { target: ABSENT }, 'may break clients'],
    ['a limit of requests', { path: 'limit' }, 'may break clients'],
    ['another content type', { path: 'header content-type' }, 'may break clients'],
    ['another header', { path: 'header server' }, 'cosmetic'],
    ['other words', { path: 'body.client_message' }, 'cosmetic'],
  ])('%s', (_, given, severity) => {
    expect(severityOf(judged(given)).severity).toBe(severity);
  });
});
