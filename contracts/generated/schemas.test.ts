import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Checked } from '../violations/check.js';
import type { Readings } from '../readings/readings.js';
import { SCHEMAS } from './schemas.js';
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
  it('has a title, which names its type, and a validator of its own name', () => {
    for (const [name, schema] of Object.entries(SCHEMAS)) {
      expect(schema.title).toMatch(/^[A-Z][A-Za-z]+$/);
      expect(validators).toHaveProperty(name);
    }
    expect(Object.keys(validators).sort()).toEqual(Object.keys(SCHEMAS).sort());
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

  it('has patterns that speak of the whole value', () => {
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

  it('leaves room for fields that nobody documented', () => {
    expect(ofIngo.filter(([, node]) => node.additionalProperties === false)).toEqual([]);
  });
});

describe('every schema of our own', () => {
  it('refuses what it does not know, wherever it has properties', () => {
    const own = all.filter((entry) => !ofIngo.includes(entry));
    const open = own.filter(([, node]) => node.properties && node.additionalProperties !== false);
    expect(open.map(([path]) => path)).toEqual([]);
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
