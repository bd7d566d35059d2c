import { expect, it } from 'vitest';
import { readInput } from './read-input.js';

it.each([
  ['a quote that never ends', `curl '${'a'.repeat(2_000_000)}`],
  ['many words', `curl ${'a '.repeat(200_000)}`],
  ['many carets', `curl ^"${'^^'.repeat(200_000)}`],
  ['many backslashes', `curl ${'\\\\'.repeat(200_000)}`],
  ['many folders', `{"item":${'[{"item":'.repeat(100_000)}[]${'}]'.repeat(100_000)}}`],
  ['many lines', '> POST /x HTTP/1.1\n'.repeat(20_000)],
  ['one long line', `> ${'x'.repeat(2_000_000)}`],
  ['many rows', `=> Send header, 9 bytes (0x9)\n${'0000: aa\n'.repeat(100_000)}`],
  ['many blanks', `curl ${' '.repeat(2_000_000)}x`],
  ['many blank lines', `${'\n'.repeat(500_000)}wget`],
  ['many items', `{"item":[${'{},'.repeat(300_000)}{}]}`],
  [
    'many variables',
    JSON.stringify({
      item: [{ request: { url: { raw: '{{a}}'.repeat(200_000) } } }],
      variable: [{ key: 'a', value: 'b'.repeat(1000) }],
    }),
  ],
  ['many sends', `send: b'GET / HTTP/1.1${"send: b'".repeat(300_000)}`],
  ['many lines of sends', "send: b'GET / HTTP/1.1'\n".repeat(10_000)],
  ['many messages of Guzzle', '>>>>>>>>\nPOST /x HTTP/1.1\n'.repeat(50_000)],
  [
    'many messages of .NET',
    "Method: POST, RequestUri: '/', Version: 1.1, Content: X, Headers:\n".repeat(20_000),
  ],
  [
    'many messages of .NET in a line',
    "Method: POST, RequestUri: '/', Version: 1.1, Content: X, ".repeat(20_000),
  ],
  ['many requests of OkHttp', '--> POST http://a.test/\n'.repeat(20_000)],
  ['many requests of OkHttp in a line', '--> POST http://a.test/'.repeat(50_000)],
  [
    'many connections',
    Array.from({ length: 20_000 }, (_, at) => `http-outgoing-${at} >> "GET / HTTP/1.1[\\r][\\n]"\n`).join(''),
  ],
  ['many texts of Node', "_header: 'GET / HTTP/1.1\\r\\n'\n".repeat(20_000)],
])('%s is read in time in proportion to its length', (_, text) => {
  const before = process.cpuUsage();
  try {
    readInput(Buffer.from(text));
  } catch (error) {
    expect((error as Error).constructor.name).toBe('InputError');
  }
  const { user, system } = process.cpuUsage(before);
  expect(user + system).toBeLessThan(5_000_000);
});
