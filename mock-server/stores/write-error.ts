import { StoreUnavailable } from './store-unavailable.js';

/** By code of the system, why nothing can be written and what helps. */
const REASONS: Readonly<Record<string, (folder: string) => string>> = {
  ENOSPC: (folder) => `the disk of ${folder} is full: free some space`,
  EDQUOT: (folder) => `the quota of the disk of ${folder} is used up: free some space`,
  EFBIG: (folder) => `a file in ${folder} is as large as is allowed: raise the limit, or reset the program`,
  EACCES: (folder) => `${folder} is not writable: allow this user to write there`,
  EPERM: (folder) => `${folder} is not writable: allow this user to write there`,
  EROFS: (folder) => `${folder} is on a disk that is read-only: mount it writable`,
  ENOENT: (folder) => `files of ${folder} are gone: put them back, or start again`,
};

/** Says why nothing can be written to a folder, and what helps. */
export const writeReason = (error: unknown, folder: string): string => {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return REASONS[code]?.(folder) ?? `writing to ${folder} failed: ${message}`;
};

/** The error of a write that may succeed later. */
export const writeError = (error: unknown, folder: string): StoreUnavailable =>
  new StoreUnavailable(
    `Nothing can be kept at present: ${writeReason(error, folder)}. It goes on by itself then.`,
  );
