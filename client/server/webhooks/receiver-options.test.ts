import { describe, expect, it } from 'vitest';
import { createWebhookReceiver } from './webhook-receiver.js';

const make = (options: object) => () => createWebhookReceiver({ secret: 'hush', ...options });

describe('a receiver is refused', () => {
  it.each([
    ['no secret', { secret: undefined }, /secret must be a non-empty string, got undefined.*environment/],
    ['an empty secret', { secret: '' }, /secret must be a non-empty string, got an empty one/],
    ['no secret in a list', { secret: [] }, /got an empty list/],
    ['an empty secret in a list', { secret: ['hush', ''] }, /got an empty one/],
    ['a signature of no name', { signature: 'sha1' }, /one of any, sha512-base64, .*got "sha1"/],
    [
      'the end of a topic',
      { on: { 'tokenization.success': () => 1 } },
      /Did you mean "plugin\.transaction\.account\.tokenization\.success"\?/,
    ],
    [
      'a misspelled topic',
      { on: { 'plugin.transaction.account.tokenisation.success': () => 1 } },
      /Did you mean "plugin\.transaction\.account\.tokenization\.success"\? .*onOther/,
    ],
    [
      'a handler that is none',
      { on: { 'plugin.transaction.session.request.expired': true } },
      /must be a function, got boolean/,
    ],
    [
      'no deadline before Ingo gives up',
      { deadlineMs: 10_000 },
      /deadlineMs must be a whole number from 1 to 9999, got 10000/,
    ],
    ['a size that is none', { maxBytes: -1 }, /maxBytes must be a whole number from 1/],
  ])('with %s', (_, options, message) => {
    expect(make(options)).toThrow(TypeError);
    expect(make(options)).toThrow(message);
  });

  it('without its secret being shown', () => {
    expect(make({ secret: ['swordfish', 7] })).toThrow(expect.not.stringContaining('swordfish') as Error);
    expect(JSON.stringify(createWebhookReceiver({ secret: 'swordfish' }))).not.toContain('swordfish');
  });
});
