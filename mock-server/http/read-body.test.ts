import type { IncomingMessage } from 'node:http';
import { PassThrough } from 'node:stream';
import { expect, it, vi } from 'vitest';
import { readBody } from './read-body.js';

const MIB = 1024 * 1024;

/** What is reported of a body that comes in pieces. */
async function read(...pieces: Buffer[]) {
  const stream = new PassThrough();
  const done = vi.fn<(body: Buffer | undefined) => void>();
  const ended = new Promise((resolve) => stream.on('end', resolve));
  readBody(stream as unknown as IncomingMessage, done);
  for (const piece of pieces) stream.write(piece);
  stream.end();
  await ended;
  return done.mock.calls.map(([body]) => body);
}

it('a body is read whole, however it comes', async () => {
  expect(await read()).toEqual([Buffer.alloc(0)]);
  expect(await read(Buffer.from('{}'))).toEqual([Buffer.from('{}')]);
  expect(await read(Buffer.from([0xc3]), Buffer.from([0xa9]))).toEqual([Buffer.from('é')]);
});

it('a body of 1 MiB is kept, one byte more is not, and that is reported once', async () => {
  const [kept] = await read(Buffer.alloc(MIB));
  expect(kept).toHaveLength(MIB);
  expect(await read(Buffer.alloc(MIB), Buffer.alloc(1), Buffer.alloc(MIB))).toEqual([undefined]);
});

it('a body that breaks off is never reported', () => {
  const stream = new PassThrough();
  const done = vi.fn();
  readBody(stream as unknown as IncomingMessage, done);
  stream.emit('data', Buffer.from('{'));
  stream.emit('error', new Error('aborted'));
  expect(done).not.toHaveBeenCalled();
});
