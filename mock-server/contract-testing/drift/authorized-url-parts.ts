const HASH_BYTES = 32;

/** An authorized URL in parts: where it leads, its time, its hash. Their meaning is not documented, their look is. */
export function authorizedUrlParts(url: string, path: string): Record<string, string> {
  if (!URL.canParse(url)) return { [path]: 'text that is no URL' };
  const { protocol, pathname, searchParams, search } = new URL(url);
  const place = pathname.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i, '{session_identifier}');
  // Base64 knows plus signs, which a query turns into spaces.
  const hash = (searchParams.get('h') ?? '').replaceAll(' ', '+');
  const time = searchParams.get('t') ?? '';
  const others = [...searchParams.keys()].filter((name) => name !== 't' && name !== 'h');
  return {
    [path]: `${protocol === 'https:' || protocol === 'http:' ? 'http(s)' : protocol}://…${place}`,
    [`${path} ?t`]: time === '' ? 'absent' : /^\d+$/.test(time) ? `${time.length} digits` : 'text',
    [`${path} ?h`]:
      hash === '' ? 'absent' : isBase64Of(hash, HASH_BYTES) ? `Base64 of ${HASH_BYTES} bytes` : 'text',
    ...(others.length > 0 && { [`${path} ?`]: others.join(', ') }),
    ...(search === '' && { [`${path} ?`]: 'no query' }),
  };
}

function isBase64Of(text: string, bytes: number): boolean {
  const decoded = Buffer.from(text, 'base64');
  return decoded.length === bytes && decoded.toString('base64') === text;
}
