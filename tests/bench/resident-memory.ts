import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const KIB_PER_MIB = 1024;

/** Whether {@link residentMiB} can be had here. */
export const CAN_MEASURE = process.platform !== 'win32';

/** Resident memory of a process, in MiB. Linux tells it in /proc, other Unix systems through `ps`. */
export function residentMiB(pid: number): number {
  const kib =
    process.platform === 'linux'
      ? /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
      : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Number(kib) / KIB_PER_MIB;
}
