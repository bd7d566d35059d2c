import { expect, it } from 'vitest';
import { CONTENT_TYPES, json, problem } from './answer.js';
import { observed } from './finding.js';

it('an answer in JSON carries what the journal should know beside what is sent', () => {
  const findings = [observed('name', 'What.', 'Fix.')];
  expect(json(401, { message: 'é' }, { findings })).toEqual({
    status: 401,
    type: 'json',
    body: '{"message":"é"}',
    findings,
  });
});

it('a refusal of the control API is a problem document of RFC 9457', () => {
  const { body, ...rest } = problem(404, 'No such program', 'Make it first.', { known: ['test'] });
  expect(rest).toEqual({ status: 404, type: 'problem' });
  expect(JSON.parse(body)).toEqual({
    type: 'about:blank',
    title: 'No such program',
    status: 404,
    detail: 'Make it first.',
    known: ['test'],
  });
  expect(CONTENT_TYPES[rest.type]).toBe('application/problem+json');
});
