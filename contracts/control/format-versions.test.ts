import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { RECORDING_VERSION } from '../recordings/recording-schemas.js';
import * as recordings from '../recordings/recording-schemas.js';
import { scenarioSchema } from '../scenarios/scenario-schema.js';
import { CONTROL_CALLS } from './control-calls.js';
import { FORMAT_VERSIONS } from './format-versions.js';

const FORMATS = { control_api: CONTROL_CALLS, scenario: scenarioSchema, recording: recordings } as const;

/** Whoever changes a format meets this test: raise its version as `FORMAT_VERSIONS` says, then update the text. */
it('a format changes with its version', async () => {
  const lines = Object.entries(FORMATS).map(([name, format]) => {
    const digest = createHash('sha256').update(JSON.stringify(format)).digest('hex').slice(0, 16);
    return `${name} ${FORMAT_VERSIONS[name as keyof typeof FORMATS]} ${digest}\n`;
  });
  await expect(lines.join('')).toMatchFileSnapshot('format-versions.txt');
});

it('each version has three numbers, and a recording names the first of its own', () => {
  for (const version of Object.values(FORMAT_VERSIONS)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(RECORDING_VERSION).toBe(1);
  expect(FORMAT_VERSIONS.recording.split('.')[0]).toBe(String(RECORDING_VERSION));
});
