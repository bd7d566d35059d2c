import { CONTROL_CALLS, type ControlCallName } from '../../../contracts/control/control-calls.js';
import type { InputUnderWay } from '../../journal/input-log.js';
import type { Program } from '../../programs/program.js';

/** What a call is given. */
interface Given {
  /** Values of the parameters in its path. */
  readonly params?: Readonly<Record<string, string>>;
  /** Text is sent as it is, anything else as JSON. */
  readonly body?: unknown;
}

/**
 * Notes a command that changes a program as an input, once it is checked and before it acts: a replay makes the same call
 * of the control API. Every such command is noted.
 *
 * @throws StoreUnavailable where it has to be durable, and cannot be.
 */
export function recordCommand(
  { inputs }: Program,
  call: ControlCallName,
  { params = {}, body }: Given = {},
): InputUnderWay {
  inputs.check();
  const { method, path } = CONTROL_CALLS.find((row) => `${row.method} ${row.path}` === call)!;
  return inputs.beginRequest({
    method,
    target: path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? '')),
    headers: body === undefined ? [] : ['content-type', 'application/json'],
    body: body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body),
  });
}
