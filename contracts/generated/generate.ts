/**
 * Writes what is made from the schemas: `types.ts`, static types that keep each field's description, grade and source
 * in the editor; `validators.ts`, validators that need no library at run time; and the JSON Schemas of scenario and
 * config files, which editors read. Run by `ensure-generated.mjs`. A file whose text stays the same is not written.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';
import { sandboxConfigSchema } from '../control/sandbox-config.js';
import { scenarioSchema } from '../scenarios/scenario-schema.js';
import { BUILD_TIME_SCHEMAS, SCHEMAS } from './schemas.js';
import { ANNOTATIONS, VALIDATOR_OPTIONS } from './validator-options.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const CONTRACTS = fileURLToPath(new URL('..', import.meta.url));
const BANNER = '// Generated from the schemas by `npm run generate`. Do not edit.\n';

/** Produces every generated file: path in `contracts/` → text. */
async function generate(): Promise<Record<string, string>> {
  return {
    'generated/types.ts': await types(),
    'generated/validators.ts': await validators(),
    'scenarios/scenario.schema.json': editorSchema(scenarioSchema),
    'control/config.schema.json': editorSchema(sandboxConfigSchema),
  };
}

async function types(): Promise<string> {
  const seen = new Map<unknown, unknown>();
  const all = {
    title: 'AllSchemas',
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(SCHEMAS).map(([name, schema]) => [name, withGrades(schema, seen)]),
    ),
  };
  const text = await compile(structuredClone(all) as never, 'AllSchemas', {
    additionalProperties: false,
    bannerComment: BANNER,
    format: true,
    style: { singleQuote: true, printWidth: 110 },
    ignoreMinAndMaxItems: true,
  });
  // The wrapper only held the schemas together, so that a shared part is named once.
  const named = text.replace(/export interface AllSchemas \{[\s\S]*?\n\}\n/, '');
  const rows = Object.entries(SCHEMAS).map(([name, { title }]) => `  ${name}: ${title};`);
  return `${named}\n/** The type of each schema. */\nexport interface SchemaTypes {\n${rows.join('\n')}\n}\n`;
}

/**
 * Moves grade and source into the description, where an editor shows them. A schema that is used twice stays one
 * object, so that its type is named once.
 */
function withGrades(schema: unknown, seen = new Map<unknown, unknown>()): unknown {
  if (Array.isArray(schema)) return schema.map((item) => withGrades(item, seen));
  if (typeof schema !== 'object' || schema === null) return schema;
  const { 'x-grade': grade, 'x-source': source, ...rest } = schema as Record<string, unknown>;
  const known = seen.get(schema);
  if (known) return known;
  const inner = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, withGrades(value, seen)]),
  );
  if (grade !== undefined && typeof inner['description'] === 'string') {
    inner['description'] += `\n\n${String(grade)}: ${String(source)}`;
  }
  seen.set(schema, inner);
  return inner;
}

async function validators(): Promise<string> {
  const ajv = new Ajv({
    ...VALIDATOR_OPTIONS,
    code: { source: true, esm: true, lines: true },
  });
  const refs: Record<string, string> = {};
  for (const name of BUILD_TIME_SCHEMAS) {
    ajv.addSchema(withoutAnnotations(SCHEMAS[name]) as object, name);
    refs[`check_${name}`] = name;
  }
  const source = (standalone as unknown as { default: typeof standalone.default }).default(ajv, refs);
  // Bundling resolves the few helpers that ajv's standalone code asks for.
  const bundled = await build({
    stdin: { contents: source, resolveDir: HERE, loader: 'js' },
    bundle: true,
    absWorkingDir: HERE,
    preserveSymlinks: true,
    format: 'esm',
    platform: 'neutral',
    write: false,
    legalComments: 'none',
  });
  const code = bundled.outputFiles[0]!.text.replace(/export \{[^}]*\};\s*$/, '');
  return `${BANNER}// @ts-nocheck: machine-made code; only the declarations at its end are typed.\n${typed(code)}`;
}

function typed(code: string): string {
  const names = BUILD_TIME_SCHEMAS.map((name) => [name, SCHEMAS[name].title] as const);
  return [
    "import type { SchemaValidator } from '../violations/violations.js';",
    `import type { ${names.map(([, title]) => title).join(', ')} } from './types.js';`,
    code,
    ...names.map(([name, title]) => `export const ${name}: SchemaValidator<${title}> = check_${name};`),
    '',
  ].join('\n');
}

/** A schema that editors understand. It has no `$id`: whoever refers to it names the file. */
function editorSchema(schema: object): string {
  const draft = { $schema: 'http://json-schema.org/draft-07/schema#', ...schema };
  return `${JSON.stringify(draft, (key, value: unknown) => (isAnnotation(key) ? undefined : value), 2)}\n`;
}

const isAnnotation = (key: string): boolean => (ANNOTATIONS as readonly string[]).includes(key);

/** Validation needs no prose. */
function withoutAnnotations(schema: unknown): unknown {
  return JSON.parse(
    JSON.stringify(schema, function (this: unknown, key: string, value: unknown) {
      const annotation =
        key === 'title' || isAnnotation(key) || (key === 'description' && typeof value === 'string');
      return annotation ? undefined : value;
    }),
  );
}

for (const [name, text] of Object.entries(await generate())) {
  const path = `${CONTRACTS}${name}`;
  if ((await readFile(path, 'utf8').catch(() => undefined)) !== text) await writeFile(path, text);
}
