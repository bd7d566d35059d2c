import { expect, it } from 'vitest';
import { json } from './answer.js';
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
