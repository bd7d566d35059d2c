import { duplicatedHeaders, type ReceivedRequest } from '../../http/received-request.js';

/**
 * Treats a request with duplicate headers as one without, so that nothing is reported which only
 * follows from the repetition. Of different values that one counts which was signed: usually the first, unless a proxy
 * put its own before it.
 *
 * @param isRight whether a request is signed rightly.
 * @returns the request to look at, and the one to prove the signature of: a client may have signed both values, joined.
 */
export function withoutRepetition(
  request: ReceivedRequest,
  isRight: (request: ReceivedRequest) => boolean,
): { readonly seen: ReceivedRequest; readonly signed: ReceivedRequest } {
  const names = duplicatedHeaders(request);
  if (names.length === 0) return { seen: request, signed: request };
  const first = withOne(request, names, 0);
  const last = withOne(request, names, -1);
  const signed = [first, last, request].find(isRight) ?? first;
  return { seen: signed === request ? first : signed, signed };
}

function withOne(request: ReceivedRequest, names: readonly string[], at: 0 | -1): ReceivedRequest {
  const { rawHeaders } = request;
  const once = names.map((name) => {
    const values = rawHeaders.filter(
      (_, index) => index % 2 && rawHeaders[index - 1]!.toLowerCase() === name,
    );
    return [name, values.at(at)!] as const;
  });
  return { ...request, headers: { ...request.headers, ...Object.fromEntries(once) } };
}
