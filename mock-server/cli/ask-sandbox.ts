import { Option } from 'commander';
import { UsageError } from './usage-error.js';

/** A running sandbox, and which of its programs is meant. */
export interface SandboxAddress {
  /** Its origin. */
  readonly url: string;
  /** Default: the default program. */
  readonly program?: string;
  /** Asked for by a sandbox beyond loopback. */
  readonly controlToken?: string;
}

/** `--control-token`, for a sandbox beyond loopback. */
export const controlTokenOption = (): Option =>
  new Option('--control-token <token>', 'with --url: asked for by a sandbox beyond loopback').env(
    'INGO_SANDBOX_CONTROL_TOKEN',
  );

/**
 * Asks the control API of a running sandbox.
 *
 * @throws UsageError where nothing answers there, or the call is refused, saying why.
 */
export async function askSandbox(
  path: string,
  { url, program, controlToken }: SandboxAddress,
): Promise<Response> {
  const address = new URL(path, url);
  if (program !== undefined) address.searchParams.set('program', program);
  const headers = controlToken === undefined ? {} : { authorization: `Bearer ${controlToken}` };
  const answer = await fetch(address, { headers, signal: AbortSignal.timeout(10_000) }).catch(() => {
    throw new UsageError(`no sandbox answers at ${url}; start one with: ingo-sandbox start`);
  });
  if (answer.ok) return answer;
  const { detail } = (await answer.json().catch(() => ({}))) as { detail?: unknown };
  throw new UsageError(
    typeof detail === 'string' ? detail : `${address.href} answers ${answer.status}: this is no sandbox`,
  );
}
