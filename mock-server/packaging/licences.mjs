import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes name, version and licence of every library that files were taken from. */
export function writeLicences(target, files) {
  const folders = files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []);
  const licences = [...new Set(folders)].sort().map(licenceOf);
  writeFileSync(target, licences.join(`\n${'─'.repeat(80)}\n\n`));
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (!file && !license) throw new Error(`${name} is bundled, and names no licence`);
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : 'Its package holds no licence text.';
  return `${name} ${version} (${license})\n\n${text}\n`;
}
