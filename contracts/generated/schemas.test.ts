import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { validatorOf } from '../../mock-server/schemas/validator.js';
import type { Checked } from '../violations/check.js';
import type { Readings } from '../readings/readings.js';
import { BUILT_IN_SCENARIOS } from '../scenarios/built-in.js';
import { VERBS } from '../scenarios/steps.js';
import { violationsOf, type SchemaValidator } from '../violations/violations.js';
import { BUILD_TIME_SCHEMAS, SCHEMAS } from './schemas.js';
import type {
  ClockMove,
  ProgramOptions,
  ProgramPatch,
  RecipientInformation,
  SandboxConfig,
  SessionRequest,
  SessionResponse,
} from './types.js';
import * as validators from './validators.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The sources that run without ajv, as one text. */
const CONSUMERS = ['client/server', 'sdk-stub/scripted']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => readFileSync(join(ROOT, folder, name), 'utf8')),
  )
  .join('\n');

interface Node {
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly items?: Node;
  readonly additionalProperties?: boolean;
  readonly pattern?: string;
  readonly 'x-grade'?: string;
  readonly 'x-source'?: string;
}

/** A schema with every schema inside it, each by its path. */
function nodesOf(schema: Node, path: string): [string, Node][] {
  const properties = Object.entries(schema.properties ?? {});
  return [
    [path, schema],
    ...properties.flatMap(([name, node]) => nodesOf(node, `${path}.${name}`)),
    ...(schema.items ? nodesOf(schema.items, `${path}[]`) : []),
  ];
}

const all = Object.entries(SCHEMAS).flatMap(([name, schema]) => nodesOf(schema as Node, name));
const ofIngo = all.filter(([path]) =>
  /^(session(Request|Response)|statusEnvelope|(push|pull|verify)(Request|Response)|\w+Webhook[.[]|(tokenization|recipient|account|session|ofac|payment)Webhook$)/.test(
    path,
  ),
);

describe('every schema', () => {
  it('has a title, which names its type', () => {
    for (const { title } of Object.values(SCHEMAS)) expect(title).toMatch(/^[A-Z][A-Za-z]+$/);
  });

  it('describes each of its properties in a sentence', () => {
    const mute = all.filter(
      ([path, { description }]) => !path.endsWith('[]') && !/\.$/.test(description ?? ''),
    );
    expect(mute.map(([path]) => path)).toEqual([]);
  });

  it('requires only properties that it has', () => {
    // A union names its fields in its parts.
    for (const [path, { required = [], properties = {} }] of all.filter(([, node]) => !('oneOf' in node))) {
      for (const name of required) expect(Object.keys(properties), path).toContain(name);
    }
  });

  it('has patterns that match the whole value', () => {
    const loose = all.filter(([, { pattern }]) => pattern !== undefined && !/^\^.*\$$/.test(pattern));
    expect(loose.map(([path]) => path)).toEqual(['sessionResponse.data.authorized_url']);
  });
});

describe('every fact about Ingo', () => {
  const GRADES = ['documented', 'inferred', 'chosen', 'verified'];

  it.each(ofIngo)('has a grade and a source: %s', (_, node) => {
    expect(GRADES).toContain(node['x-grade']);
    expect(node['x-source']!.length).toBeGreaterThan(5);
  });

  it('allows undocumented fields', () => {
    expect(ofIngo.filter(([, node]) => node.additionalProperties === false)).toEqual([]);
  });
});

describe('every schema of our own', () => {
  it('refuses what it does not know, wherever it has properties', () => {
    const own = all.filter((entry) => !ofIngo.includes(entry));
    const open = own.filter(([, node]) => node.properties && node.additionalProperties !== false);
    // Of an entry, what every kind has; the rest is compared, not read.
    expect(open.map(([path]) => path)).toEqual(['recordedEntry']);
  });
});

describe('the validators made at build time', () => {
  it('are those of the table', () => {
    expect(Object.keys(validators).sort()).toEqual([...BUILD_TIME_SCHEMAS].sort());
  });

  it('are all used by the client or the SDK stub', () => {
    const steps = VERBS.map((verb) => `${verb}Step`);
    const unused = BUILD_TIME_SCHEMAS.filter((name) => !steps.includes(name) && !CONSUMERS.includes(name));
    expect(unused).toEqual([]);
  });

  // The type of a body, its fields of every type, and what is missing.
  const VALUES = [null, [], {}, 'text', { status: 100, data: {} }, { data: { status: 'x' } }, { event: 7 }];

  it.each(BUILD_TIME_SCHEMAS)('find what the validator of run time finds: %s', (name) => {
    const [built, compiled] = [validators[name] as SchemaValidator, validatorOf(name) as SchemaValidator];
    for (const value of [
      ...VALUES,
      ...BUILT_IN_SCENARIOS,
      ...BUILT_IN_SCENARIOS.flatMap(({ steps }) => steps),
    ]) {
      expect(built(value)).toBe(compiled(value));
      expect(violationsOf(built.errors ?? [], value)).toEqual(violationsOf(compiled.errors ?? [], value));
    }
  });
});

describe('the generated types', () => {
  it('are those of the values that the schemas allow', () => {
    expectTypeOf<Checked<'sessionRequest'>>().toEqualTypeOf<SessionRequest>();
    expectTypeOf<SessionRequest['participant_unique_id1']>().toEqualTypeOf<string>();
    expectTypeOf<SessionRequest['participant_unique_id2']>().toEqualTypeOf<string | null | undefined>();
    expectTypeOf<SessionRequest['recipient_information']>().toEqualTypeOf<RecipientInformation>();
    expectTypeOf<'zh-Hans'>().toExtend<SessionRequest['language_locale_code']>();
    expectTypeOf<'en-us'>().not.toExtend<SessionRequest['language_locale_code']>();
    expectTypeOf<SessionResponse['status']>().toEqualTypeOf<100 | 101>();
    expectTypeOf<{ city: string }>().not.toExtend<RecipientInformation>();
  });

  it('are those that the sandbox is set up with', () => {
    expectTypeOf<{ username: string; readings: Partial<Readings> }>().toExtend<ProgramOptions>();
    expectTypeOf<ProgramPatch>().not.toHaveProperty('username');
    expectTypeOf<NonNullable<SandboxConfig['programs']>[number]>().toEqualTypeOf<ProgramOptions>();
    expectTypeOf<ClockMove>().toEqualTypeOf<{ advance?: string; set?: string; freeze?: boolean }>();
  });
});
