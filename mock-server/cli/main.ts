#!/usr/bin/env node
import { runCommandLine } from './run-command-line.js';

// A reader that has seen enough, such as `head -1`, closes the pipe; the program continues without it.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

await runCommandLine(process.argv.slice(2));
