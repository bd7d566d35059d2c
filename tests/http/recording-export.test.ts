import { expect, it } from 'vitest';
import { CommandError } from '../../mock-server/index.js';
import { exportRecording } from '../../mock-server/recordings/export/export-formats.js';
import { readRecording } from '../../mock-server/recordings/read-recording.js';
import { useSandbox } from '../builders/use-sandbox.js';
import { control } from './control-call.js';

const sandbox = useSandbox();

const get = (path: string) => control(sandbox, 'GET', path);

it('GET recording/export writes one session in the form asked for, in process the same text', async () => {
  const program = sandbox.program();
  const first = await program.sessions.create();
  const second = await program.sessions.create();
  const path = `recording/export?program=${program.credentials.username}&as=curl`;
  const whole = (await get(path)).json as { text: string };
  expect(whole.text.match(/participant_unique_id1/g)).toHaveLength(2);

  const one = (await get(`${path}&session=${second.session_identifier}`)).json as { text: string };
  expect(one.text.match(/participant_unique_id1/g)).toHaveLength(1);
  expect(one).toMatchObject({ not_carried_over: [] });
  expect(program.export('curl', second.session_identifier).text).toBe(one.text);
  expect(first.session_identifier).not.toBe(second.session_identifier);

  const file = await get(`${path}&session=${second.session_identifier}&format=text`);
  expect([file.headers['content-type'], file.text]).toEqual(['text/plain; charset=utf-8', one.text]);
});

it.each([
  ['a form that is not known', 'as=cobol', 422, /must be one of|expected one of/],
  ['a session that is not known', 'session=none', 409, /No entry of the recording is of a session "none"\./],
  ['a page that was never opened', 'as=scenario', 409, /a scenario begins with an opening/],
  ['no call at all', 'as=pact', 409, /no call that a pact could hold/],
])('%s is refused in a sentence, in process too', async (_, query, status, detail) => {
  const program = sandbox.program();
  const reply = await get(`recording/export?program=${program.credentials.username}&${query}`);
  expect([reply.status, (reply.json as { detail: string }).detail]).toEqual([
    status,
    expect.stringMatching(detail),
  ]);
  const { as = 'vitest', session } = Object.fromEntries(new URLSearchParams(query));
  expect(() => program.export(as as 'vitest', session)).toThrow(CommandError);
});

it('POST recording/view says what happened in a file, and refuses one that is no recording with its line', async () => {
  const program = sandbox.program();
  await program.sessions.create();
  const post = async (body: string) => {
    const headers = { 'content-type': 'application/x-ndjson' };
    const request = new Request(`${sandbox.url}/_sandbox/api/recording/view`, {
      method: 'POST',
      headers,
      body,
    });
    const response = await sandbox.fetch(request);
    return { status: response.status, json: (await response.json()) as object };
  };
  expect(await post(program.recording())).toEqual({
    status: 200,
    json: JSON.parse(
      JSON.stringify({
        header: { ...(JSON.parse(program.recording().split('\n')[0]!) as object) },
        entries: program.journal.find(),
        coverage: program.coverage(),
        doctor: program.doctor(),
      }),
    ) as unknown,
  });
  expect(await post('{"recording":1}\n')).toMatchObject({
    status: 422,
    json: { title: 'Not shown', detail: expect.stringMatching(/^Line 1/) as string },
  });
});

it('as a page, a recording is data that no parser takes for markup or code', async () => {
  const program = sandbox.program();
  await program.sessions.create();
  const recording = program.recording().replaceAll('Jane', '</script><!--<script>\\u2028');
  const { text } = exportRecording(readRecording(recording), 'html');
  const [, data] = /<script type="application\/json" id="recording">([^]*?)<\/script>/.exec(text)!;
  expect(data).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.stringify((JSON.parse(data!) as { entries: object[] }).entries)).toContain(
    '</script><!--<script>',
  );
  expect(text.match(/<\/script>/g)).toHaveLength(2);
});
