import { describe, expect, it } from 'vitest';
import { notFound } from './not-found.js';

const ROUTES = [
  { method: 'POST', path: '/api/v1/sessions/point-in-time/plugin' },
  { method: 'POST', path: '/gateway/process' },
  { method: 'POST', path: '/gateway/process--card' },
  { method: 'GET', path: '/session/:id' },
  { method: 'GET', path: '/session/:id/stream' },
  { method: 'GET', path: '/_sandbox/api/programs' },
  { method: 'POST', path: '/_sandbox/api/programs' },
];

describe('a request for which there is no route', () => {
  it('is told which paths of Ingo there are', () => {
    const { status, finding, allowed } = notFound('POST', '/api/v1/session', ROUTES);
    expect([status, finding.name, allowed]).toEqual([404, 'unknown-path', []]);
    expect(finding.fix).toBe(
      'There are POST /api/v1/sessions/point-in-time/plugin, POST /gateway/process, GET /session/:id, and the control API under /_sandbox/.',
    );
  });

  it('is told the nearest path of the control API where it was meant for that', () => {
    expect(notFound('GET', '/_sandbox/api/program', ROUTES).finding.fix).toBe(
      '/_sandbox/openapi.json lists every call. Did you mean "/_sandbox/api/programs"?',
    );
  });

  it('is told the methods of a path that has others, parameters included', () => {
    expect(notFound('PUT', '/_sandbox/api/programs', ROUTES)).toMatchObject({
      status: 405,
      allowed: ['GET', 'POST'],
      finding: { name: 'unknown-method', fix: 'Use GET or POST.' },
    });
    expect(notFound('DELETE', '/session/42/stream', ROUTES)).toMatchObject({ status: 405, allowed: ['GET'] });
  });
});
