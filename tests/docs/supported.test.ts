import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../contracts/facts.js';
import { SCHEMAS } from '../../contracts/generated/schemas.js';
import { EVENTS } from '../../contracts/events/event-names.js';
import { SDK_MEMBERS } from '../../contracts/plugin/sdk-members.js';
import { SUPPORT_ROWS } from '../../contracts/support/support-rows.js';
import { levelOf, type SupportRow } from '../../contracts/support/support-row.js';
import { WEBHOOK_SCHEMAS } from '../../contracts/webhooks/event-schemas.js';
import { createSdk } from '../../sdk-stub/script/sdk.js';
import { ROOT } from './markdown.js';

/** Tables with grades that are not about what Ingo documents, or that are made of tables that are. */
const OTHER_TABLES: Readonly<Record<string, string>> = {
  'doctor/go-live-checks.ts': 'what an integration has to show',
  'doctor/integration-rules.ts': 'what an integration has to do',
  'drift/documented-answers.ts': 'answers of the calls that are listed',
  'gateway/payment-outcomes.ts': 'amounts, which are chosen; their statuses are listed',
  'outcomes/outcomes.ts': 'made of events, states, topics and statuses',
  'plugin/test-values.ts': 'accounts, which are chosen',
  'readings/outcome-readings.ts': 'open questions',
  'readings/readings.ts': 'open questions',
  'readings/session-readings.ts': 'open questions',
};

const MODULES = readdirSync(`${ROOT}contracts`, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|^(generated|support)\/|^index\.ts$/.test(file));

/** Every row with grade and source inside of a value, with the words by which it may be named. */
function factsIn(value: unknown, key = '', depth = 0): { readonly names: string[]; readonly fact: Fact }[] {
  if (typeof value !== 'object' || value === null || depth > 3) return [];
  const entries = Object.entries(value);
  const { grade, source, status, path, on, scenario, name } = value as Record<string, unknown>;
  if (typeof grade !== 'string' || typeof source !== 'string')
    return entries.flatMap(([inner, one]) => factsIn(one, inner, depth + 1));
  const names = [status, path, on, scenario, name, key].filter((one) => /^(string|number)$/.test(typeof one));
  return [{ names: names.map(String), fact: value as Fact }];
}

interface Node {
  readonly 'x-grade'?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
}

const pathsIn = (schema: Node, before = ''): string[] => [
  ...(schema['x-grade'] !== undefined && before !== '' ? [before] : []),
  ...Object.entries(schema.properties ?? {}).flatMap(([name, inner]) =>
    pathsIn(inner, before === '' ? name : `${before}.${name}`),
  ),
  ...(schema.items ? pathsIn(schema.items, `${before}[]`) : []),
];

/** Titles of the schemas that a row of a field is about. */
const titlesOf = (name: string): string => name.split(': ')[0]!;

describe('SUPPORTED', () => {
  it('has every row of every table about Ingo', async () => {
    const missing: string[] = [];
    let found = 0;
    for (const file of MODULES) {
      if (file in OTHER_TABLES) continue;
      const module = (await import(/* @vite-ignore */ `${ROOT}contracts/${file}`)) as object;
      for (const { names, fact } of factsIn(module)) {
        found += 1;
        const listed = SUPPORT_ROWS.some(
          ({ name, grade, source }) =>
            grade === fact.grade && source === fact.source && names.some((one) => name.includes(one)),
        );
        const isAboutMany = names.some((name) => /^(LOCALES_FACT|RECIPIENT_VERIFICATION)$/.test(name));
        if (!listed && !isAboutMany) missing.push(`${file}: ${names.join(', ')}`);
      }
    }
    expect(found).toBeGreaterThan(150);
    expect(missing).toEqual([]);
  });

  it.each(Object.entries(SCHEMAS).filter(([, schema]) => JSON.stringify(schema).includes('x-grade')))(
    'has every field of %s',
    (name, schema) => {
      const group = name in WEBHOOK_SCHEMAS ? 'every Webhook' : name in EVENTS ? 'every Payload' : 'none';
      const listed = SUPPORT_ROWS.filter(({ kind }) => kind === 'field').filter(({ name: row }) =>
        [group, schema.title].some((title) => titlesOf(row).split(', ').includes(title)),
      );
      const paths = listed.map(({ name: row }) => row.split(': ')[1]);
      const fields = pathsIn(schema as Node).filter((path) => !path.endsWith('[]'));
      expect(fields.filter((path) => !paths.includes(path))).toEqual([]);
    },
  );

  it('has each thing once, says what is done or what is not, and where it comes from', () => {
    const names = SUPPORT_ROWS.map(({ kind, name, grade, source }) => [kind, name, grade, source].join('|'));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    for (const row of SUPPORT_ROWS) {
      expect(`${row.does ?? ''}${row.not ?? ''}`).not.toBe('');
      expect(`${row.does ?? ''}${row.not ?? ''}`).not.toMatch(/undefined|\bNaN\b/);
      expect(row.source.trim()).not.toBe('');
    }
    expect(new Set(SUPPORT_ROWS.map(levelOf))).toEqual(new Set(['done', 'in part', 'not']));
  });

  it('says of a field of a request that it has no effect where no code reads it', () => {
    const rooms = ['faults', 'gateway', 'plugin', 'programs', 'scenarios', 'sessions', 'stores', 'webhooks'];
    const sources = rooms.flatMap((room) =>
      readdirSync(`${ROOT}mock-server/${room}`, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
        .map((file) => readFileSync(`${ROOT}mock-server/${room}/${file}`, 'utf8')),
    );
    const text = sources.join('\n');
    const rows = SUPPORT_ROWS.filter(({ kind, does }) => kind === 'field' && does?.includes('checked'));
    const holds = (outer: string): boolean => rows.some(({ name }) => name.startsWith(`${outer}.`));
    const fields = rows.filter(({ name }) => !holds(name)); // what holds others is as used as they are
    const isRead = ({ name }: SupportRow): boolean => new RegExp(`\\b${/\w+$/.exec(name)![0]}\\b`).test(text);
    const saysSo = ({ not }: SupportRow): boolean => not?.includes('nothing else') ?? false;
    expect(fields.length).toBeGreaterThan(60);
    expect(fields.filter((field) => !isRead(field) && !saysSo(field))).toEqual([]);
    // Names inside of `sender` are those of the recipient, which are read.
    const wrong = fields.filter((field) => saysSo(field) && isRead(field) && !field.name.includes('sender.'));
    expect(wrong).toEqual([]);
  });

  it('has the members that the SDK has', () => {
    const sdk = createSdk({ open: () => () => {}, defer: (task) => task(), undocumented: false });
    const plugin = sdk.create({ nodeType: 1 } as never);
    const rows = (before: string): string[] =>
      Object.entries(SDK_MEMBERS)
        .filter(([name, row]) => name.startsWith(`${before}.`) && 'does' in row)
        .map(([name]) => name.split('.')[1]!)
        .toSorted();
    expect(rows('plugin')).toEqual(['addEventListener', 'mount']);
    expect(Object.keys(plugin)).toEqual(expect.arrayContaining(rows('plugin')));
    expect(Object.keys(sdk).toSorted()).toEqual(rows('IngoInstantPayments'));
    const options = readFileSync(`${ROOT}sdk-stub/script/check-create.ts`, 'utf8');
    const [, types] = /OPTION_TYPES = \{(.*)\}/.exec(options)!;
    expect([...types!.matchAll(/(\w+):/g)].map(([, name]) => name!).toSorted()).toEqual(rows('options'));
  });
});
