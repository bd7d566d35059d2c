import { DEFAULT_PROGRAM } from '../../programs/programs.js';
import type { Framework } from './frameworks.js';

/** A file that `init` writes. */
export interface ProjectFile {
  /** From the folder of the project. */
  readonly path: string;
  readonly text: string;
}

/** Name of the config file. */
export const CONFIG_FILE = 'ingo-sandbox.json';
const SCENARIOS = 'ingo-scenarios';
const CONTRACTS = 'node_modules/ingo-sandbox/contracts';

const CONFIG = {
  $schema: `./${CONTRACTS}/control/config.schema.json`,
  port: 4010,
  scenarios: [SCENARIOS],
  programs: [DEFAULT_PROGRAM],
};

const SCENARIO = {
  $schema: `../${CONTRACTS}/scenarios/scenario.schema.json`,
  description: 'the first account is not accepted, the second one is',
  steps: [
    { open: 'normally' },
    { show: 'form' },
    { await: 'submit' },
    { verify: 700 },
    { show: 'verification-failure' },
    { await: 'retry' },
    { show: 'form' },
    { await: 'submit' },
    { verify: 100 },
    { show: 'confirmation' },
    { await: 'confirm' },
    { emit: 'TOKEN_SUCCESS' },
  ],
};

/** What a project begins with: a config, a scenario of its own, a first test. */
export const projectFiles = ({ file, test }: Framework, isModule: boolean): readonly ProjectFile[] => [
  { path: CONFIG_FILE, text: jsonText(CONFIG) },
  { path: `${SCENARIOS}/second-account.json`, text: jsonText(SCENARIO) },
  { path: file(isModule), text: test },
];

const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
