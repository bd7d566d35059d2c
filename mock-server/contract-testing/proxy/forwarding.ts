/** Headers that belong to one connection (RFC 9110, 7.6.1), and Host, which names the target. */
const OF_A_CONNECTION = new Set([
  'connection',
  'expect',
  'host',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** Headers that go on to the other side, in their order and spelling; names and values in turn. */
export function forwardedHeaders(rawHeaders: readonly string[]): string[] {
  const named = rawHeaders.flatMap((name, at) =>
    at % 2 === 0 && name.toLowerCase() === 'connection'
      ? rawHeaders[at + 1]!.toLowerCase().split(/\s*,\s*/)
      : [],
  );
  const stays = (name: string): boolean => OF_A_CONNECTION.has(name) || named.includes(name);
  return rawHeaders.filter((_, at) => !stays(rawHeaders[at - (at % 2)]!.toLowerCase()));
}

/** Headers of a request as the target gets them. A body that came in chunks continues with its length. */
export function headersToTarget(
  { method, rawHeaders }: { readonly method: string; readonly rawHeaders: readonly string[] },
  host: string,
  length: number,
): string[] {
  const headers = forwardedHeaders(rawHeaders);
  const hasLength = headers.some((name, at) => at % 2 === 0 && name.toLowerCase() === 'content-length');
  const needsLength = !hasLength && (length > 0 || !['GET', 'HEAD'].includes(method));
  return ['Host', host, ...headers, ...(needsLength ? ['Content-Length', String(length)] : [])];
}
