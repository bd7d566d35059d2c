/** Certificate errors that a certificate which nobody signed causes. */
const UNTRUSTED = /SELF_SIGNED|UNABLE_TO_(VERIFY|GET)|CERT_|ALTNAME|UNTRUSTED|ERR_TLS/;

/** How a connection can fail. */
export type ConnectionFailure = 'refused' | 'broken' | 'unknown-host' | 'certificate' | 'failed';

/** Says what became of a connection that failed: a kind to decide by, and words. */
export function connectionReason({ code = '', message }: NodeJS.ErrnoException): {
  readonly kind: ConnectionFailure;
  readonly words: string;
} {
  if (code === 'ECONNREFUSED') return { kind: 'refused', words: 'nothing listens there (ECONNREFUSED)' };
  if (code === 'ECONNRESET') {
    return { kind: 'broken', words: 'the connection broke before an answer came (ECONNRESET)' };
  }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return { kind: 'unknown-host', words: `its name leads nowhere (${code})` };
  }
  if (UNTRUSTED.test(code)) return { kind: 'certificate', words: `its certificate is not trusted (${code})` };
  return { kind: 'failed', words: message || code || 'the connection failed' };
}
