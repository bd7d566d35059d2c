const LOOPBACK = /^(localhost|.*\.localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i;

/** Returns whether an address or host name can be reached from this machine only. */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host);
