import type { Command } from 'commander';
import { calibrateCommand } from './calibrate.js';
import { coverageCommand } from './coverage.js';
import { driftCommand } from './drift.js';
import { exportCommand } from './export.js';
import { explainCommand } from './explain.js';
import { recordCommand } from './record.js';
import { replayCommand } from './replay.js';
import { signCommand } from './sign.js';
import { startCommand } from './start.js';
import { vectorsCommand } from './vectors.js';
import { verifyCommand } from './verify.js';

/** Every command of the command line, in the order of the help. */
export const commands = (): readonly Command[] => [
  startCommand(),
  signCommand(),
  explainCommand(),
  vectorsCommand(),
  verifyCommand(),
  recordCommand(),
  replayCommand(),
  exportCommand(),
  coverageCommand(),
  driftCommand(),
  calibrateCommand(),
];
