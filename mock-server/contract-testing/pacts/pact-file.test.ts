import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readPacts } from './pact-file.js';

const folder = mkdtempSync(join(tmpdir(), 'ingo-sandbox-pact-file-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('reading a pact refuses', () => {
  it.each<[string, string, string]>([
    ['a pact that is no JSON', '{"consumer":', 'bad.json: the file'],
    ['an empty file', '', 'bad.json: the file is empty'],
    [
      'a file that is no pact',
      '{"openapi":"3.1.0"}',
      'expected a pact, with the names of consumer and provider',
    ],
    [
      'a pact that expects nothing',
      '{"consumer":{"name":"a"},"provider":{"name":"b"},"interactions":[]}',
      'it has no interactions',
    ],
    [
      'a pact whose interactions are none',
      '{"consumer":{"name":"a"},"provider":{"name":"b"},"interactions":[null]}',
      'interaction 1 is none, expected a description',
    ],
    [
      'a pact whose provider states are no list',
      '{"consumer":{"name":"a"},"provider":{"name":"b"},"interactions":[{"description":"d","providerStates":"s"}]}',
      'and provider states with names',
    ],
    [
      'a pact whose messages are no list',
      '{"consumer":{"name":"a"},"provider":{"name":"b"},"messages":5}',
      'it has no interactions',
    ],
    [
      'a pact with somebody else',
      '{"consumer":{"name":"a"},"provider":{"name":"petstore"},"interactions":[{"description":"d","request":{"method":"GET","path":"/pets"},"response":{"status":200}}]}',
      'it is with "petstore", and none of its paths is one of Ingo\'s',
    ],
  ])('%s', (_, text, words) => {
    const file = join(folder, 'bad.json');
    writeFileSync(file, text);
    expect(() => readPacts(file)).toThrow(words);
  });
});
