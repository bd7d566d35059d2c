import { headerOf, type ReceivedRequest } from '../../http/received-request.js';
import { digestOf } from '../verify.js';
import { otherLayouts, type BodyLayout } from './body-layouts.js';
import { digestFormOf, readDigest, type DigestForm } from './digest-forms.js';

/** The body of which Content-sha512 is a digest. */
export interface DeclaredBody {
  readonly form: DigestForm;
  /** Absent where it is the body that was sent. */
  readonly layout?: BodyLayout;
}

const known = new WeakMap<ReceivedRequest, { secret: string | undefined; body: DeclaredBody | undefined }>();

/**
 * Finds out of which body, and in which way, Content-sha512 was made. The answer is kept with the request: the findings
 * about the body and the search for the signature both need it.
 *
 * @param secret that of the program; absent where the signer is not known.
 * @returns undefined where the header was not sent, or is no known digest of this body in any known layout.
 */
export function declaredBody(request: ReceivedRequest, secret: string | undefined): DeclaredBody | undefined {
  const before = known.get(request);
  if (before && before.secret === secret) return before.body;
  const body = findBody(request, secret);
  known.set(request, { secret, body });
  return body;
}

function findBody(request: ReceivedRequest, secret: string | undefined): DeclaredBody | undefined {
  const { body } = request;
  const sent = headerOf(request, 'content-sha512');
  if (sent === undefined) return undefined;
  if (sent === digestOf(body)) return { form: { hash: 'sha512', encoding: 'base64' } };
  const readings = readDigest(sent);
  const form = digestFormOf(body, readings, secret);
  if (form) return { form };
  if (readings.length === 0) return undefined;
  for (const layout of otherLayouts(body)) {
    const form = digestFormOf(layout.bytes, readings, secret);
    if (form) return { form, layout };
  }
  return undefined;
}
