import { observed, type Finding } from './finding.js';
import { headerOf, type ReceivedRequest } from './received-request.js';

/** The encoding of a body, in lower case; undefined where it is sent as it is. */
export function contentEncodingOf(request: ReceivedRequest): string | undefined {
  const encoding = headerOf(request, 'content-encoding')?.trim().toLowerCase();
  return encoding === '' || encoding === 'identity' ? undefined : encoding;
}

/** A body that is compressed, which Ingo's pages do not provide for; undefined for one that is not. */
export function encodedBody(request: ReceivedRequest): Finding | undefined {
  const encoding = contentEncodingOf(request);
  if (encoding === undefined) return undefined;
  return observed(
    'body-encoded',
    `The body has Content-Encoding: ${encoding}, expected JSON as it is.`,
    'Send the JSON without Content-Encoding: switch compression off in your HTTP client or proxy.',
  );
}
