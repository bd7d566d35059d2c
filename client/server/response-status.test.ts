import { describe, expect, it } from 'vitest';
import { responseStatus } from './response-status.js';

describe('responseStatus', () => {
  it.each([
    ['an envelope', { status: 401, client_message: 'No' }, { status: 401, clientMessage: 'No' }],
    ["Kong's message", { message: 'No' }, { clientMessage: 'No' }],
    [
      'a problem document',
      {
        type: 'about:blank',
        title: 'Bad',
        status: 400,
        errors: { state: ['must be two letters', 'GA'], zip_code: 'x' },
      },
      { clientMessage: 'Bad; state: must be two letters GA; zip_code: x' },
    ],
    ['an envelope whose status is text', { status: '401', client_message: 'No' }, { clientMessage: 'No' }],
    ['an unknown object', { error: 'No' }, {}],
    ['an array', ['No'], {}],
    ['text', 'No', {}],
    ['nothing', undefined, {}],
  ])('reads %s', (_, body, words) => {
    expect(responseStatus(body)).toEqual(words);
  });
});
