import { observed, type Finding } from '../http/finding.js';
import type { Program } from '../programs/program.js';

/** Whether an origin may embed the iframe of a program; always, while domains are not enforced. */
export function isAllowedHost({ readings, settings }: Program, origin: string): boolean {
  if (readings.domainEnforcement === 'off') return true;
  const wanted = origin.toLowerCase().replace(/\/$/, '');
  return settings.allowed_origins.some((allowed) => allowed.toLowerCase() === wanted);
}

/** What is wrong with a host_uri; undefined when it may embed, or when none was sent. */
export function hostFinding(program: Program, hostUri: string | undefined): Finding | undefined {
  if (hostUri === undefined || isAllowedHost(program, hostUri)) return undefined;
  const list = program.settings.allowed_origins.join(', ') || 'empty';
  return observed(
    'host-uri-not-allowed',
    `host_uri "${hostUri}" is not on the program's list (${list}).`,
    `Add it: PATCH /_sandbox/api/programs/${program.username} {"allowed_origins": […]}, or set the reading domainEnforcement to "off".`,
  );
}
