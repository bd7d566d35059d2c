import { signRequest, type SigningOptions } from '../../client/server/sign.js';
import { check } from '../../mock-server/schemas/check.js';
import type { SessionRequest, SessionResponse } from '../../contracts/generated/types.js';
import { SESSION_PATH } from '../../contracts/signing/signing.js';
import type { Sandbox, SandboxProgram } from '../../mock-server/index.js';
import { send, type Reply } from './wire.js';

/** A create request with every documented field. */
export const REQUEST = {
  participant_unique_id1: 'ABC-1234',
  participant_unique_id2: 'DEF-5678',
  recipient_information: {
    first_name: 'Alex',
    last_name: 'Rivera',
    business_name: 'Acme Limited',
    address_line1: '123 Main St',
    address_line2: '',
    city: 'Nashville',
    state: 'TN',
    zip_code: '37233',
    email_address: 'alex.rivera@example.com',
    phone_number: '1231231234',
    mobile_number: '1231231234',
    open_banking: { mobus_customer_id: '9999' },
  },
  host_uri: 'https://digitalpay.example',
  language_locale_code: 'en-US',
} as const satisfies SessionRequest;

/** What may be odd about a create request. */
export interface CreateOptions {
  /** Text and bytes go out as they are, anything else as JSON. Default: `REQUEST`. */
  readonly body?: unknown;
  /** The Idempotency-Key. */
  readonly key?: string;
  /** Query included. */
  readonly path?: string;
  readonly contentType?: string;
  readonly extraHeaders?: Readonly<Record<string, string>>;
  /** Default: the time of the program's clock. */
  readonly date?: Date;
  /** The list of signed headers. */
  readonly list?: readonly string[];
  readonly algorithm?: SigningOptions['algorithm'];
  /** Changes the headers after they were signed; undefined leaves one out. */
  readonly sent?: Readonly<Record<string, string | undefined>>;
}

/** A signed request, not sent yet. */
export interface SignedCreate {
  readonly method: 'POST';
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
  readonly stringToSign: string;
  readonly signature: string;
}

/** Signs a create request as the client library does, which shares no code with the sandbox. */
export function signedCreate(program: SandboxProgram, options: CreateOptions = {}): SignedCreate {
  const { path = SESSION_PATH, key, contentType, list, algorithm, sent = {} } = options;
  const body = bytesOf('body' in options ? options.body : REQUEST);
  const extraHeaders = {
    ...options.extraHeaders,
    ...(key !== undefined && { 'Idempotency-Key': key }),
  };
  const { headers, stringToSign, signature } = signRequest(
    { method: 'POST', path, body, extraHeaders, ...(contentType !== undefined && { contentType }) },
    program.credentials,
    {
      date: options.date ?? program.clock.now(),
      ...(list && { headers: list }),
      ...(algorithm && { algorithm }),
    },
  );
  const changed = Object.entries({ ...headers, ...sent }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { method: 'POST', path, headers: Object.fromEntries(changed), body, stringToSign, signature };
}

/** Sends a signed create request. */
export function create(sandbox: Sandbox, program: SandboxProgram, options?: CreateOptions): Promise<Reply> {
  const { path, ...request } = signedCreate(program, options);
  return send(sandbox.url + path, request);
}

/** Sends one that must succeed, and gives its session. */
export async function createdSession(
  sandbox: Sandbox,
  program: SandboxProgram,
  options?: CreateOptions,
): Promise<SessionResponse['data']> {
  return sessionOf(await create(sandbox, program, options));
}

/** The session of an answer that must be 100 or 101, valid by the contract. */
export function sessionOf({ json, text }: Reply): SessionResponse['data'] {
  const checked = check('sessionResponse', json);
  if ('violations' in checked) throw new Error(`no session in the answer: ${text}`);
  return checked.value.data;
}

/** The bytes of a signed request, for a connection of its own. */
export function bytesOnTheWire({ method, path, headers, body }: SignedCreate): Buffer {
  const lines = [
    `${method} ${path} HTTP/1.1`,
    'Host: 127.0.0.1',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    'Connection: close',
  ];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), body]);
}

function bytesOf(body: unknown): Buffer {
  if (body instanceof Uint8Array) return Buffer.from(body);
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}
