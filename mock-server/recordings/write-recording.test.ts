import { expect, it } from 'vitest';
import { INPUT_LIMIT } from '../journal/input-log.js';
import { Program } from '../programs/program.js';
import { packageVersion } from '../world/package-root.js';
import { readRecording } from './read-recording.js';
import { RecordingError } from './recording.js';
import { writeRecording } from './write-recording.js';

const PLACE = { origin: 'http://127.0.0.1:4010', allowedWebhookHosts: [] };

function begun() {
  const program = new Program({ username: 'test' }, 1, () => 0);
  const note = () => program.journal.append({ kind: 'fault-rules', rules: [] });
  const come = (target: string) =>
    program.inputs.beginRequest({ method: 'GET', target, headers: [], body: '' }).end();
  return { program, note, come };
}

it('inputs and entries stand in the order in which they happened, between header and end', () => {
  const { program, note, come } = begun();
  const first = program.journal.newest;
  come('/a');
  note();
  note();
  come('/b');
  come('/c');
  note();
  const [header, ...lines] = writeRecording(program, PLACE)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(header).toMatchObject({
    recording: 1,
    by: `ingo-sandbox ${packageVersion()}`,
    origin: PLACE.origin,
    how: 'made',
    program: { username: 'test' },
  });
  expect(Object.keys(header!)).not.toEqual(expect.arrayContaining(['dropped']));
  expect(header).not.toHaveProperty('allowed_webhook_hosts');
  expect(header).not.toHaveProperty('test');
  expect(lines.slice(first).map((line) => line['target'] ?? line['seq'] ?? line['end'])).toEqual([
    ...['/a', first + 1, first + 2, '/b', '/c', first + 3],
    { inputs: 3, entries: first + 3 },
  ]);
});

it('what is written is read again', () => {
  const { program, note, come } = begun();
  come('/a');
  note();
  const text = writeRecording(program, PLACE);
  expect(text.endsWith('}\n')).toBe(true);
  const { inputs, entries } = readRecording(text);
  expect(inputs).toMatchObject([{ target: '/a' }]);
  expect(JSON.stringify(entries)).toBe(JSON.stringify(program.journal.find()));
});

it('the header says where webhooks may go, what was dropped, and of which test it is', () => {
  const { program, note } = begun();
  for (let count = 0; count < 5001; count++) note();
  const test = { runner: 'vitest', file: 'a.test.ts', name: 'a' } as const;
  const text = writeRecording(program, { ...PLACE, allowedWebhookHosts: ['shop.test'], test });
  const header = JSON.parse(text.split('\n')[0]!) as object;
  expect(header).toMatchObject({
    allowed_webhook_hosts: ['shop.test'],
    dropped: program.journal.dropped,
    test,
  });
  expect(program.journal.dropped).toBeGreaterThan(0);
});

it('a program into which too much came is refused', () => {
  const { program, come } = begun();
  for (let count = 0; count <= INPUT_LIMIT; count++) come('/');
  expect(() => writeRecording(program, PLACE)).toThrow(RecordingError);
  expect(() => writeRecording(program, PLACE)).toThrow(
    `More than ${INPUT_LIMIT} requests, or 16 MiB of them, came into "test" since it began: they are no longer kept. ` +
      'Reset the program before what you want to record.',
  );
});
