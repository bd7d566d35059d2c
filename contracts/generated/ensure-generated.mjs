/**
 * Generates what is made from the schemas, unless it is up to date. Run by `npm run generate`, and before build,
 * linter, compiler and tests, so that nobody has to remember it.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const CONTRACTS = fileURLToPath(new URL('..', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const OUTPUTS = [
  'generated/types.ts',
  'generated/validators.ts',
  'scenarios/scenario.schema.json',
  'control/config.schema.json',
].map((name) => join(CONTRACTS, name));
/** Holds the digest of inputs and outputs as the latest run left them. */
const STAMP = join(HERE, '.stamp');

/** Generates where an input or an output differs from what the latest run left. */
export function ensureGenerated() {
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === digest()) return;
  execFileSync(process.execPath, ['--import', 'tsx', join(HERE, 'generate.ts')], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  writeFileSync(STAMP, digest());
}

/** A digest of the sources in `contracts/`, the versions of the tools, and what was generated. */
function digest() {
  const sources = readdirSync(CONTRACTS, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|mjs)$/.test(name) && !/\.test\.ts$/.test(name))
    .map((name) => join(CONTRACTS, name));
  const files = [...new Set([...sources, ...OUTPUTS, join(ROOT, 'package-lock.json')])].sort();
  const hash = createHash('sha256');
  for (const file of files)
    hash.update(`${relative(ROOT, file)}\0`).update(existsSync(file) ? readFileSync(file) : '');
  return hash.digest('hex');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureGenerated();
