/** Error codes of a certificate that no authority signed. */
const UNTRUSTED = /SELF_SIGNED|UNABLE_TO_(VERIFY|GET)|CERT_|ALTNAME|UNTRUSTED|ERR_TLS/;

/** How a connection can fail. */
export type ConnectionFailure = 'refused' | 'broken' | 'unknown-host' | 'certificate' | 'failed';

/** A server that answers in plain HTTP where TLS is expected. */
const NOT_TLS = /EPROTO|ERR_SSL_(WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG)/;

/** What Node knows of a connection that failed; for a name with several addresses, an error of each. */
type ConnectionError = NodeJS.ErrnoException & {
  readonly address?: string;
  readonly port?: number;
  readonly errors?: readonly ConnectionError[];
};

/** Says why a connection failed: a kind to decide by, and words. */
export function connectionReason(error: ConnectionError): {
  readonly kind: ConnectionFailure;
  readonly words: string;
} {
  const { code = '', message } = error;
  if (code === 'ECONNREFUSED') {
    return { kind: 'refused', words: `nothing listens ${placeOf(error)} (ECONNREFUSED)` };
  }
  if (code === 'ECONNRESET') {
    return { kind: 'broken', words: 'the connection broke before an answer came (ECONNRESET)' };
  }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return { kind: 'unknown-host', words: `its name has no address (${code})` };
  }
  if (UNTRUSTED.test(code)) return { kind: 'certificate', words: `its certificate is not trusted (${code})` };
  if (NOT_TLS.test(code)) {
    return { kind: 'failed', words: `it does not speak TLS; use http:// if it speaks plain HTTP (${code})` };
  }
  if (code.startsWith('HPE_')) {
    return { kind: 'failed', words: `it does not speak HTTP; use https:// if it speaks TLS (${code})` };
  }
  return { kind: 'failed', words: message || code || 'the connection failed' };
}

function placeOf({ address, port, errors = [] }: ConnectionError): string {
  const tried = [{ address, port }, ...errors].filter((one) => one.address !== undefined);
  return tried.length === 0 ? 'there' : `on ${tried.map((one) => `${one.address}:${one.port}`).join(' or ')}`;
}
