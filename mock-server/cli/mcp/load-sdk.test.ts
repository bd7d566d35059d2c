import { expect, it } from 'vitest';
import { loadMcpSdk } from './load-sdk.js';

it('where the SDK is not installed, says what to install', async () => {
  const absent = Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' });
  await expect(loadMcpSdk(() => Promise.reject(absent))).rejects.toThrow(
    'the Model Context Protocol needs the package @modelcontextprotocol/sdk: npm install --save-dev @modelcontextprotocol/sdk@1',
  );
});

it('where it cannot be loaded, says why', async () => {
  await expect(loadMcpSdk(() => Promise.reject(new Error('broken')))).rejects.toThrow(
    'needs the package @modelcontextprotocol/sdk (Error: broken)',
  );
});
