import type { Violation } from '../../contracts/violations/violations.js';
import type { Finding } from '../http/finding.js';
import type { Problem } from '../http/problem.js';

/**
 * A command that is refused. In process it is thrown as it is; the control API answers it with a problem document.
 */
export class CommandError extends RangeError implements Problem {
  readonly status: number;
  readonly title: string;
  /** Members of the problem document beside those of RFC 9457. */
  readonly more: object;

  constructor(status: number, title: string, detail: string, more: object = {}) {
    super(detail);
    this.status = status;
    this.title = title;
    this.more = more;
  }

  get detail(): string {
    return this.message;
  }
}

/** Refuses with the words of a finding. */
export const refusedBy = (status: number, title: string, { what, fix }: Finding): CommandError =>
  new CommandError(status, title, `${what} ${fix}`);

/** Refuses input that breaks its schema, with every violation. */
export function notValid(part: 'Body' | 'Query' | 'Path', violations: readonly Violation[]): CommandError {
  const errors = violations.map(({ path, message }) => ({ path, message }));
  const detail = errors.map(({ message }) => message).join(' ');
  return new CommandError(422, `${part} not valid`, detail, { errors });
}
