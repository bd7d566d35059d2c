import { Command, Option } from 'commander';
import type { DriftBaseline } from '../../contracts/generated/types.js';
import { SEVERITIES, type Severity } from '../contract-testing/drift/difference.js';
import { findDrift, type DriftReport } from '../contract-testing/drift/drift.js';
import { driftMarkdown } from '../contract-testing/drift/drift-markdown.js';
import { driftText } from '../contract-testing/drift/drift-text.js';
import { readTarget, type TargetOptions } from '../contract-testing/target/target.js';
import { readConfig, withReadings } from './config.js';
import { readJsonFile } from './json-file.js';
import { keepOverlay, readOverlay } from './overlay-file.js';
import { collectValues } from './read-options.js';
import { withTargetOptions } from './target-options.js';
import { print } from './print.js';

interface DriftFlags extends TargetOptions {
  readonly config?: string;
  readonly reading?: readonly string[];
  readonly baseline?: string;
  readonly overlay?: string;
  readonly format: keyof typeof FORMATS;
  readonly failOn: keyof typeof FAIL_ON;
}

const FORMATS = {
  text: driftText,
  markdown: driftMarkdown,
  json: (report: DriftReport): string => `${JSON.stringify(report, null, 2)}\n`,
};

/** From which severity on the exit code is 1. */
const FAIL_ON = {
  breaks: 'breaks clients',
  'may-break': 'may break clients',
  cosmetic: 'cosmetic',
} as const satisfies Record<string, Severity>;

/** `ingo-sandbox drift`: where a live program, the sandbox, the schemas and the documentation differ. */
export const driftCommand = (): Command =>
  withTargetOptions(new Command('drift').description('Report where a live program and the sandbox differ.'))
    .option('--config <file>', 'compare with the first program of this config file')
    .option('--reading <name=value>', 'compare with this reading; may be repeated', collectValues)
    .option('--baseline <file>', 'JSON file of known differences, each with reason and expiry')
    .option('--overlay <file>', 'record in this file which facts were verified live, and when')
    .addOption(new Option('--format <format>', 'how to report').choices(Object.keys(FORMATS)).default('text'))
    .addOption(
      new Option('--fail-on <severity>', 'lowest severity that exits with 1')
        .choices(Object.keys(FAIL_ON))
        .default('may-break'),
    )
    .addHelpText('after', EXITS)
    .action(async (flags: DriftFlags) => {
      const programs = flags.config === undefined ? undefined : readConfig(flags.config).programs;
      const readings = withReadings(programs, '--reading', flags.reading ?? [])?.[0]?.readings;
      const baseline: DriftBaseline | undefined =
        flags.baseline === undefined ? undefined : readJsonFile('baseline', 'driftBaseline', flags.baseline);
      const overlay = readOverlay(flags.overlay);
      const report = await findDrift({
        target: readTarget(flags, process.env),
        ...(readings && { readings }),
        ...(baseline && { baseline }),
      });
      keepOverlay(flags.overlay, overlay, report.verified, report.target);
      print(FORMATS[flags.format](report));
      const limit = SEVERITIES.indexOf(FAIL_ON[flags.failOn]);
      process.exitCode = report.differences.some(({ severity }) => SEVERITIES.indexOf(severity) <= limit)
        ? 1
        : 0;
    });

const EXITS = `
About 35 requests at five a second, and half a dozen sessions; no money moves.
Exit code 0: nothing of --fail-on or above. 1: drift. 2: the target cannot be
asked.`;
