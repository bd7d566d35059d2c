import { describe, expect, it } from 'vitest';
import { AGENT_TOOLS } from './agent-tools.js';
import { requestOfTool, type ToolArguments } from './request-of-tool.js';

const tool = (name: string) => AGENT_TOOLS.find((known) => known.name === name)!;
const request = (name: string, given: ToolArguments, own: readonly string[] = ['mine']) =>
  requestOfTool(tool(name), given, own);

describe('the call that a tool makes', () => {
  it('has the fields of the body in the body, those of the query in the query', () => {
    expect(request('move_clock', { advance: '31s' })).toEqual({
      program: 'mine',
      request: { method: 'POST', path: '/_sandbox/api/clock', query: {}, body: { advance: '31s' } },
    });
    expect(request('list_webhooks', { state: 'pending' })).toEqual({
      program: 'mine',
      request: { method: 'GET', path: '/_sandbox/api/webhooks/deliveries', query: { state: 'pending' } },
    });
  });

  it('has parameters of the path in the path, as one segment', () => {
    expect(request('explain_entry', { seq: '../programs?x' })).toMatchObject({
      request: { path: '/_sandbox/api/journal/..%2Fprograms%3Fx' },
    });
  });

  it('has the file of a body that is no JSON beside it', () => {
    expect(request('replay', { file: 'failure.jsonl', until: 3 })).toEqual({
      program: undefined,
      file: 'failure.jsonl',
      request: { method: 'POST', path: '/_sandbox/api/replay', query: { until: 3 } },
    });
  });

  it('sends its defaults, unless the agent says otherwise', () => {
    expect(request('read_journal', {})).toMatchObject({ request: { body: { limit: 20 } } });
    expect(request('read_journal', { limit: 2 })).toMatchObject({ request: { body: { limit: 2 } } });
    expect(request('explain_entry', { seq: '7' })).toMatchObject({ request: { query: { format: 'text' } } });
  });

  it('means the newest program of the client, else the one that is named', () => {
    expect(request('coverage', {}, ['old', 'new']).program).toBe('new');
    expect(request('coverage', { program: 'test' }).program).toBe('test');
    expect(request('coverage', {}, []).program).toBeUndefined();
  });
});

describe('a program that the client did not make', () => {
  const changing = AGENT_TOOLS.filter(({ changes, name }) => changes && name !== 'create_program');
  const argumentsFor = ({ inputSchema }: (typeof changing)[number]): ToolArguments => ({
    ...Object.fromEntries(inputSchema.required.map((key) => [key, 'x'])),
    [inputSchema.required.includes('username') ? 'username' : 'program']: 'theirs',
  });

  it.each(changing.map((one) => [one.name, one] as const))('is not changed by %s', (_, one) => {
    expect(() => requestOfTool(one, argumentsFor(one), ['mine'])).toThrow(
      `${one.name} may not change the program "theirs": you did not make it. Yours: mine.`,
    );
    expect(() => requestOfTool(one, argumentsFor(one), [])).toThrow('Call create_program first.');
  });

  it('is not changed for want of one of its own', () => {
    expect(() => request('move_clock', { advance: '1s' }, [])).toThrow(
      'move_clock changes a program, and you made none: call create_program first.',
    );
  });

  it.each(AGENT_TOOLS.filter(({ changes }) => !changes).map((one) => [one.name, one] as const))(
    'can be looked at by %s, which changes nothing',
    (_, one) => {
      const given = { ...Object.fromEntries(one.inputSchema.required.map((key) => [key, '1'])) };
      const { method, path } = requestOfTool(one, given, []).request;
      expect(method === 'GET' || /\/(find|replay)$/.test(path)).toBe(true);
    },
  );
});

it.each([
  ['move_clock', { advanc: '1s' }, 'move_clock takes no "advanc". Did you mean "advance"?'],
  ['list_programs', { x: 1 }, 'list_programs takes no "x". It takes: nothing.'],
  ['explain_entry', {}, 'explain_entry needs "seq", and it is missing.'],
])('%s with %j is refused', (name, given, words) => {
  expect(() => request(name, given)).toThrow(words);
});
