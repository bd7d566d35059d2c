import { Command } from 'commander';
import { DEFAULT_ORIGIN, llmsText } from '../control/llms-text.js';
import { print } from './print.js';
import { readOrigin } from './read-options.js';

/** `ingo-sandbox llms`: the page that a running sandbox serves at `/_sandbox/llms.txt`. */
export const llmsCommand = (): Command =>
  new Command('llms')
    .description('Print one page from which a coding agent integrates.')
    .option('--url <origin>', 'where the sandbox is', DEFAULT_ORIGIN)
    .action(({ url, json }: { readonly url: string; readonly json?: boolean }) => {
      const text = llmsText(readOrigin('--url', url));
      print(json ? `${JSON.stringify({ text })}\n` : text);
    });
