import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { BUILT_IN_SCENARIOS } from '../../contracts/scenarios/built-in.js';
import { problemText, readScenario, type NamedScenario, type ScenarioProblem } from './read-scenario.js';

/** What is wrong with a scenario, a line each. */
const problemsOf = (scenario: unknown, name = 'mine'): string[] => {
  const read = readScenario(typeof scenario === 'string' ? scenario : JSON.stringify(scenario), name);
  return 'problems' in read ? read.problems.map((problem) => problemText(problem)) : [];
};

const withSteps = (...steps: unknown[]) => ({ steps });
const OPEN = { open: 'normally' };

describe('a scenario file that is right', () => {
  it.each(BUILT_IN_SCENARIOS.map((scenario) => [scenario.name, scenario] as const))(
    'gives the scenario, as every built-in one: %s',
    (name, scenario) => {
      expect(readScenario(JSON.stringify(scenario, null, 2), name)).toEqual({ scenario });
    },
  );

  it('is named by what it is asked for, and described by nothing, unless it says so', () => {
    const read = readScenario('{"steps":[{"open":"normally"}]}', 'mine');
    expect(read).toEqual({ scenario: { name: 'mine', description: '', steps: [OPEN] } });
    if ('scenario' in read) expectTypeOf(read.scenario).toEqualTypeOf<NamedScenario>();
    else expectTypeOf(read.problems).toEqualTypeOf<readonly ScenarioProblem[]>();
  });

  it('may hold two hundred steps, and an editor its schema', () => {
    const steps = [OPEN, ...Array.from({ length: 199 }, () => ({ pause: '1ms' }))];
    expect(problemsOf({ $schema: './scenario.schema.json', steps })).toEqual([]);
  });

  it.each(['0s', '30d'])('may pause for %s', (pause) => {
    expect(problemsOf(withSteps(OPEN, { pause }))).toEqual([]);
  });

  it('may match undocumented fields', () => {
    expect(problemsOf({ match: { loyalty_tier: 'gold' }, steps: [OPEN] })).toEqual([]);
  });

  it('may break the rules when it says so', () => {
    const steps = [OPEN, { emit: 'TOKEN_SUCCESS' }, { emit: 'TOKEN_SUCCESS' }];
    expect(problemsOf({ breaks_rules: true, steps })).toEqual([]);
  });
});

describe('a scenario file that is wrong', () => {
  it('is reported at once with all that is wrong: line, column, key, and what was meant', async () => {
    const text = readFileSync(new URL('golden/broken-scenario.json', import.meta.url), 'utf8');
    const read = readScenario(text, 'broken-scenario');
    const lines =
      'problems' in read ? read.problems.map((one) => problemText(one, 'broken-scenario.json')) : [];
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/broken-scenario.txt');
  });

  it('names the fault that was meant', () => {
    const [problem] = problemsOf(withSteps(OPEN, { faults: [{ fault: 'mesage-lost' }] }));
    expect(problem).toMatch(/"steps\.1\.faults\.0\.fault" must be one of .*Did you mean "message-lost"\?$/);
  });

  it.each([
    [
      'an object is not',
      [],
      '"the scenario" must be an object such as {"steps":[{"open":"normally"}]}, got an array.',
    ],
    [
      'steps are missing',
      {},
      '"steps" is required but missing: the timeline, such as [{"open":"normally"}].',
    ],
    ['steps are misspelt', { step: [] }, '"step" is not known here. Did you mean "steps"?'],
    ['steps are none', { steps: {} }, '"steps" must be an array of steps, got an object.'],
    ['steps are empty', { steps: [] }, '"steps" is empty: it needs a step, such as {"open":"normally"}.'],
    [
      'steps are too many',
      { steps: Array(201).fill(OPEN) },
      '"steps" has 201 steps; at most 200 are allowed.',
    ],
    [
      'a key is like nothing known',
      { steps: [OPEN], zzz: 1 },
      '"zzz" is not known here. Known: $schema, name, description, destinations, match, breaks_rules, payments, steps.',
    ],
    [
      'it is named twice',
      { name: 'yours', steps: [OPEN] },
      '"name" must be "mine", which it is asked for by, or be left out; got "yours".',
    ],
    [
      'its name is no text',
      { name: 5, steps: [OPEN] },
      '"name" must be "mine", which it is asked for by, or be left out; got 5.',
    ],
    [
      'nothing has opened',
      withSteps({ show: 'form' }),
      '"steps.0" is out of order. The page is not open yet: begin with an open step. If that is on purpose, set "breaks_rules": true.',
    ],
    [
      'it goes on after the token',
      withSteps(OPEN, { emit: 'TOKEN_SUCCESS' }, { emit: 'FUNDING_CANCELED' }),
      '"steps.2" is out of order. FUNDING_CANCELED cannot happen to a session that is completed. If that is on purpose, set "breaks_rules": true.',
    ],
    [
      'a verb of one word has company',
      withSteps(OPEN, { await: 'confirm', error: 700 }),
      '"steps.1.error" is not known here. "await" allows no other key.',
    ],
    [
      'an opening is too late',
      withSteps({ open: 'late', after: '31d' }),
      '"steps.0.after" must not be longer than 30d, got "31d".',
    ],
    [
      'a webhook is too late',
      withSteps(OPEN, { webhook: 'plugin.transaction.session.request.expired', delay: '31d' }),
      '"steps.1.delay" must not be longer than 30d, got "31d".',
    ],
    [
      'a webhook comes later, at no time',
      withSteps(OPEN, { webhook: 'plugin.transaction.session.request.expired', delay: 'soon' }),
      '"steps.1.delay" must be a duration such as 200ms or 3s, got "soon".',
    ],
    ...[{ emit: 'TOKEN_SUCCESS' }, { verify: 100 }].flatMap((step) => [
      [
        `the webhooks of ${JSON.stringify(step)} go ahead by nothing`,
        withSteps(OPEN, { ...step, webhooks: { order: 'before' } }),
        '"steps.1.webhooks" with "order":"before" needs a "delay", such as 200ms.',
      ] as const,
      [
        `the webhooks of ${JSON.stringify(step)} are too late`,
        withSteps(OPEN, { ...step, webhooks: { delay: '31d' } }),
        '"steps.1.webhooks" must not be longer than 30d, got "31d".',
      ] as const,
    ]),
    [
      'its faults contradict themselves',
      withSteps(OPEN, { faults: [{ fault: 'message-lost', match: { path: '/session/*' } }] }),
      '"steps.1.faults" has rules that contradict themselves. Rule 0 (message-lost): match.path is for requests; a message is matched by event, nth and probability.',
    ],
    [
      'a pause is too long to be a number',
      withSteps(OPEN, { pause: `${'9'.repeat(400)}s` }),
      `"steps.1.pause" must not be longer than 30d, got "${'9'.repeat(56)}…".`,
    ],
  ] as const)('where %s', (_, scenario, message) => {
    expect(problemsOf(scenario)).toEqual([`line 1, column ${columnIn(scenario, message)}: ${message}`]);
  });

  it.each(['Mine', 'a b', '-a', '', 'a'.repeat(65), '__proto__', '../x'])('named %j is refused', (name) => {
    const quoted = name.length > 60 ? `"${name.slice(0, 56)}…"` : `"${name}"`;
    expect(problemsOf(withSteps(OPEN), name)).toEqual([
      `line 1, column 1: "the scenario" cannot be named ${quoted}: a name has small letters, digits and dashes, 64 at most, and a letter or digit first.`,
    ]);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('that holds the key %s anywhere is refused', (key) => {
    const problem = 'is a key that is used to tamper with JavaScript objects: leave it out.';
    expect(problemsOf(`{"match":{"a":[{"${key}":{}}]},"steps":[{"open":"normally"}]}`)).toEqual([
      `line 1, column 17: "match.a.0.${key}" ${problem}`,
    ]);
    expect(problemsOf(`{"${key}":{},"steps":[{"open":"normally","${key}":1}]}`)).toEqual([
      `line 1, column 2: "${key}" ${problem}`,
      `line 1, column ${36 + key.length}: "steps.0.${key}" ${problem}`,
    ]);
  });

  it('is reported at its own line, whatever ends the lines', () => {
    const text = ['{', '  "steps": [', '    { "opn": "normally" }', '  ]', '}'];
    for (const end of ['\n', '\r\n', '\r']) {
      expect(readScenario(text.join(end), 'mine')).toEqual({
        problems: [
          {
            line: 3,
            column: 7,
            path: 'steps.0.opn',
            message: '"steps.0.opn" is not known here. Did you mean "open"?',
          },
        ],
      });
    }
  });
});

describe('a text that is not JSON', () => {
  it.each([
    ['', 1, '"the scenario" is not JSON: it is empty.'],
    ['\uFEFF{}', 1, '"the scenario" is not JSON: it begins with a byte order mark (EF BB BF).'],
    ['{', 2, '"the scenario" is not JSON: a closing } is missing.'],
    ['{"steps":[1', 12, '"steps.0" is not JSON: a closing ] is missing.'],
    ['{"steps":[{"open":"normally"},]}', 31, '"steps.1" is not JSON: no comma is allowed before ].'],
    ['{"name":"a",}', 13, '"the scenario" is not JSON: no comma is allowed before }.'],
    ["{'name':1}", 2, '"the scenario" is not JSON: texts and keys need double quotes.'],
    ['{name:1}', 2, '"the scenario" is not JSON: texts and keys need double quotes.'],
    ['{true}', 2, '"the scenario" is not JSON: a key in double quotes is expected here.'],
    ['{"name" 1}', 9, '"name" is not JSON: a colon is expected here.'],
    ['{"name":}', 9, '"name" is not JSON: a value is expected here.'],
    ['{"name":1 "steps":2}', 11, '"steps" is not JSON: a comma is expected before this.'],
    ['{} {}', 4, '"the scenario" is not JSON: nothing may follow the closing }.'],
    [
      '{} // so',
      4,
      '"the scenario" is not JSON: it has no comments; "description" is for what is to be said.',
    ],
    ['{/* so', 2, '"the scenario" is not JSON: it has no comments; "description" is for what is to be said.'],
    ['{"name":"a', 9, '"name" is not JSON: this text lacks its closing quote.'],
    ['{"name":"\\x"}', 9, '"name" is not JSON: a backslash in a text is written \\\\.'],
    ['{"name":"\\u12"}', 9, '"name" is not JSON: \\u takes four hexadecimal digits.'],
    [
      '{"name":"\t"}',
      9,
      '"name" is not JSON: a control character in a text is written as \\n, \\t or \\u0000.',
    ],
    ['{"name":1e}', 9, '"name" is not JSON: that is no number.'],
    ['{"name":True}', 9, '"name" is not JSON: unexpected "True".'],
  ])('is reported in one sentence: %j', (text, column, message) => {
    expect(problemsOf(text)).toEqual([`line 1, column ${column}: ${message}`]);
  });

  it('is refused wherever JSON.parse refuses it, and nowhere else', () => {
    const broken = fc
      .tuple(fc.json(), fc.nat(), fc.string({ maxLength: 2 }))
      .map(
        ([json, at, with_]) => json.slice(0, at % json.length) + with_ + json.slice((at % json.length) + 1),
      );
    fc.assert(
      fc.property(fc.oneof(fc.json(), broken), (text) => {
        const isRefused = problemsOf(text).some((problem) => problem.includes('is not JSON'));
        expect(isRefused).toBe(!isJson(text));
      }),
      { seed: 3, numRuns: 2000 },
    );
  });
});

describe('a text made to harm', () => {
  it.each([
    [
      'opens a hundred thousand lists',
      '['.repeat(100_000),
      'line 1, column 33: "the scenario" nests more than 32 levels deep here.',
    ],
    [
      'opens a hundred thousand objects',
      '{"a":'.repeat(50_000),
      'line 1, column 161: "the scenario" nests more than 32 levels deep here.',
    ],
    [
      'is very long',
      ' '.repeat(5_000_000),
      'line 1, column 1: "the scenario" has 5000000 characters; at most 262144 are read.',
    ],
  ])('is refused when it %s', (_, text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  it.each([
    ['the same key again and again', `{${'"a":1,'.repeat(40_000)}"steps":[]}`],
    ['thousands of keys', `{${Array.from({ length: 20_000 }, (_, at) => `"k${at}":1`).join()}}`],
    [
      'thousands of keys in a step',
      `{"steps":[{"open":"late",${Array.from({ length: 20_000 }, (_, at) => `"k${at}":1`).join()}}]}`,
    ],
    [
      'thousands of destinations',
      JSON.stringify({ destinations: Array(20_000).fill('debit'), steps: [OPEN] }),
    ],
    ['one long key', JSON.stringify({ ['x'.repeat(200_000)]: 1, steps: [OPEN] })],
  ])('is read to its end when it has %s', (_, text) => {
    const problems = problemsOf(text);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(51);
  });

  it('lists fifty problems, and counts the others', () => {
    const problems = problemsOf(withSteps(...Array(200).fill({ shwo: 'form' })));
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)).toBe(
      'line 1, column 1: "the scenario" has 150 more problems, which are not shown.',
    );
  });

  it('never makes the reader fail, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          scenarioLike().map((value) => JSON.stringify(value)),
        ),
        (text) => {
          const read = readScenario(text, 'mine');
          if ('problems' in read) expect(read.problems.length).toBeGreaterThan(0);
        },
      ),
      { seed: 4, numRuns: 1000 },
    );
  });
});

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Things that resemble a scenario, so that a search goes deep. */
function scenarioLike(): fc.Arbitrary<unknown> {
  const key = fc.constantFrom(
    'open',
    'show',
    'emit',
    'verify',
    'pause',
    'after',
    'error',
    'status',
    '__proto__',
  );
  const value = fc.oneof(
    fc.constantFrom('normally', 'late', 'form', 'TOKEN_SUCCESS', 100, '3s'),
    fc.jsonValue(),
  );
  return fc.record(
    { steps: fc.array(fc.dictionary(key, value)), match: fc.jsonValue(), name: fc.jsonValue() },
    { requiredKeys: [] },
  );
}

/** Where the key that a message names stands in the text of a scenario of one line; 1 for the whole and for what is missing. */
function columnIn(scenario: unknown, message: string): number {
  const path = /^"([^"]+)"/.exec(message)![1]!.split('.');
  const text = JSON.stringify(scenario);
  const last = path.at(-1)!;
  if (!/^\d+$/.test(last)) return text.lastIndexOf(`"${last}":`) + 1 || 1;
  return text.indexOf(JSON.stringify((scenario as { steps: unknown[] }).steps[Number(last)])) + 1;
}
