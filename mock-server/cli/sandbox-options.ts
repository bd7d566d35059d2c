import { Option } from 'commander';

/** Where `start` listens by default. */
export const DEFAULT_URL = 'http://127.0.0.1:4010';

/** `--control-token` of the commands that ask a running sandbox. */
export const controlTokenOption = (): Option =>
  new Option('--control-token <token>', 'with --url: asked for by a sandbox beyond loopback').env(
    'INGO_SANDBOX_CONTROL_TOKEN',
  );
