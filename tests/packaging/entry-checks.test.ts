import { readFileSync } from 'node:fs';
import { checkPackage, createPackageFromTarballData, type Problem } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { describe, expect, it } from 'vitest';
import { pack } from './pack.js';

const bytesOf = (tarball: string) => new Uint8Array(readFileSync(tarball));

/** Vitest is an ES module, so what extends it is one, too. */
const ESM_ONLY = ['./vitest', './vitest/reporter'];

/** Resolution as before Node 12 knows no `exports`; no Node that we support resolves like that. */
const concerns = (problem: Problem): boolean => {
  const place = 'resolutionKind' in problem ? problem.resolutionKind : '';
  const entry = 'entrypoint' in problem ? problem.entrypoint : '';
  if (place === 'node10') return false;
  return !(problem.kind === 'CJSResolvesToESM' && ESM_ONLY.includes(entry));
};

describe.each(['.', 'client'] as const)('every entry of the package of %s', (folder) => {
  const { tarball } = pack(folder);

  it('passes publint', async () => {
    const { buffer } = bytesOf(tarball);
    const { messages } = await publint({ strict: true, pack: { tarball: buffer as ArrayBuffer } });
    expect(messages).toEqual([]);
  });

  it('passes "are the types wrong?", as a module and as CommonJS', async () => {
    const result = await checkPackage(createPackageFromTarballData(bytesOf(tarball)));
    expect(result.types && result.problems.filter(concerns)).toEqual([]);
  });
});
