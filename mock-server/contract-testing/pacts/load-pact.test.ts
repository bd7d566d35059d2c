import { describe, expect, it } from 'vitest';
import { loadPact } from './load-pact.js';

const failing = (code: string, message: string) => () =>
  Promise.reject(Object.assign(new Error(message), { code }));

describe('Pact', () => {
  it('is loaded where it is installed, and told not to count its users', async () => {
    expect((await loadPact()).Verifier).toBeTypeOf('function');
    expect(process.env['PACT_DO_NOT_TRACK']).toBe('true');
  });

  it('that is not installed is asked for in one line', async () => {
    await expect(loadPact(failing('ERR_MODULE_NOT_FOUND', 'Cannot find package'))).rejects.toThrow(
      /^verifying pacts needs the package @pact-foundation\/pact: npm install --save-dev @pact-foundation\/pact@16$/,
    );
  });

  it('that does not run here says why', async () => {
    await expect(loadPact(failing('ERR_DLOPEN_FAILED', 'wrong architecture'))).rejects.toThrow(
      /@pact-foundation\/pact \(Error: wrong architecture\):/,
    );
  });
});
