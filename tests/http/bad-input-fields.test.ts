import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../contracts/session/locales.js';
import { sessionRequestSchema } from '../../contracts/session/session-request.js';
import { refused } from './refusal.js';
import { create, REQUEST } from './signed.js';
import { useSandbox } from '../builders/use-sandbox.js';

const sandbox = useSandbox();

interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

/** A field of the request, by its path. */
interface Field {
  readonly path: readonly string[];
  readonly schema: Schema;
  readonly isRequired: boolean;
}

function fieldsOf(schema: Schema, path: readonly string[] = []): Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => {
    const isRequired = schema.required?.includes(name) ?? false;
    return [{ path: [...path, name], schema: inner, isRequired }, ...fieldsOf(inner, [...path, name])];
  });
}

/** The request with one field changed; undefined takes it out. */
function withField([name, ...rest]: readonly string[], value: unknown, request: object = REQUEST): object {
  const inner = (request as Record<string, unknown>)[name!] as object;
  return { ...request, [name!]: rest.length === 0 ? value : withField(rest, value, inner) };
}

interface Case {
  readonly title: string;
  readonly field: string;
  readonly body: object;
  readonly finding: string;
  /** Ingo's own status beside HTTP 400. */
  readonly status: number;
}

/** Every way in which the schema says that a field can be wrong. */
function casesOf({ path, schema, isRequired }: Field): Case[] {
  const field = path.join('.');
  const types = [schema.type ?? 'string'].flat();
  const wrong = (words: string, value: unknown, finding: string, status = 401): Case => ({
    title: `${field}: ${words}`,
    field,
    body: withField(path, value),
    finding,
    status,
  });
  const anotherType = types.includes('object') ? ['text', 17, []] : [17, true, {}, ['text']];
  return [
    ...(isRequired ? [wrong('missing', undefined, 'field-missing', 400)] : []),
    ...(types.includes('null') ? [] : [wrong('null', null, 'field-type')]),
    ...anotherType.map((value) => wrong(`${JSON.stringify(value)} for its type`, value, 'field-type')),
    ...(schema.maxLength === undefined
      ? []
      : [wrong('one character too long', 'x'.repeat(schema.maxLength + 1), 'field-too-long')]),
    ...(schema.minLength === undefined ? [] : [wrong('empty', '', 'field-value')]),
    ...(schema.pattern === undefined ? [] : [wrong('not of its form', '? ?', 'field-value')]),
    ...(schema.enum === undefined ? [] : [wrong('none of its values', 'xx-YY', 'field-value')]),
  ];
}

const FIELDS = fieldsOf(sessionRequestSchema);

describe('a field that breaks the schema is named', () => {
  it.each(FIELDS.flatMap(casesOf))('$title', async ({ body, field, finding, status }) => {
    const program = sandbox.program();
    const { reply, names, entry } = await refused(program, () => create(sandbox, program, { body }));
    expect(reply).toMatchObject({ status: 400, json: { status } });
    expect(names).toContain(finding);
    expect(entry.findings.find(({ name }) => name === finding)?.what).toContain(`"${field}"`);
    expect(entry.findings.filter(({ what }) => !what.startsWith(`"${field}"`))).toEqual([]);
  });

  it('in characters of its own where it is as long as it may be', async () => {
    const limited = FIELDS.filter(({ schema }) => schema.maxLength !== undefined && !schema.pattern);
    expect(limited.length).toBeGreaterThan(8);
    const body = limited.reduce(
      (request, { path, schema }) => withField(path, '🙂'.repeat(schema.maxLength!), request),
      REQUEST as object,
    );
    expect((await create(sandbox, sandbox.program(), { body })).status).toBe(200);
  });

  it('with every other that does, in one answer', async () => {
    const program = sandbox.program();
    const body = { participant_unique_id1: 7, recipient_information: { state: 'Georgia', zip_code: '3030' } };
    const { entry } = await refused(program, () => create(sandbox, program, { body }));
    const told = entry.findings.map(({ what }) => what).join('\n');
    for (const field of ['participant_unique_id1', 'first_name', 'last_name', 'city', 'state', 'zip_code']) {
      expect(told).toContain(field);
    }
  });

  it('with every other that does, by its path, under the reading problem-400', async () => {
    const program = sandbox.program({ readings: { validationFailure: 'problem-400' } });
    const body = { recipient_information: { ...REQUEST.recipient_information, city: 7, state: 'Georgia' } };
    const { reply } = await refused(program, () => create(sandbox, program, { body }));
    expect(Object.keys((reply.json as { errors: object }).errors).sort()).toEqual([
      'participant_unique_id1',
      'recipient_information.city',
      'recipient_information.state',
    ]);
  });
});

describe('a value that is nearly right', () => {
  it.each([
    ['en_US', 'en-US'],
    ['en-us', 'en-US'],
    ['zh-Hant', 'zh-Hans'],
    ['fr-FRA', 'fr-FR'],
  ])('locale %s: did you mean %s?', async (language_locale_code, meant) => {
    const program = sandbox.program();
    const { entry } = await refused(program, () =>
      create(sandbox, program, { body: { ...REQUEST, language_locale_code } }),
    );
    expect(entry.findings[0]?.what).toContain(`Did you mean "${meant}"?`);
    expect(entry.findings[0]?.what).toContain(LOCALES.join(', '));
  });

  it('is taken for the field that is missing: the fix is to rename it', async () => {
    const program = sandbox.program();
    const { city, ...rest } = REQUEST.recipient_information;
    const body = { ...REQUEST, recipient_information: { ...rest, citty: city } };
    const { entry } = await refused(program, () => create(sandbox, program, { body }));
    expect(entry.findings).toMatchObject([
      {
        name: 'field-missing',
        fix: 'You sent "recipient_information.citty": rename it to "recipient_information.city".',
      },
    ]);
  });

  it.each([
    ...['https://pay.example/checkout', 'https://user@pay.example', 'ftp://pay.example', 'pay.example'],
    ...['https://pay.example?x=1', 'javascript:alert(1)', `https://${'x'.repeat(190)}.example`],
  ])('host_uri %s is refused', async (host_uri) => {
    const program = sandbox.program();
    const body = { ...REQUEST, host_uri };
    const { reply, entry } = await refused(program, () => create(sandbox, program, { body }));
    expect(reply.status).toBe(400);
    expect(entry.findings[0]?.what).toContain('"host_uri"');
  });

  it('beyond the readings is still answered: unknown names that every object has are only unknown', async () => {
    const body = { ...REQUEST, toString: 1, hasOwnProperty: 2, valueOf: 3 };
    const reply = await create(sandbox, sandbox.program(), { body });
    expect(reply.status).toBe(200);
    expect(reply.headers['x-sandbox-notice']).toContain('"toString" is not a documented field.');
  });
});
