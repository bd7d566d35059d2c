import fc from 'fast-check';
import { startSandbox, type Sandbox } from '../../../mock-server/index.js';
import { createdSession } from '../../http/signed.js';
import { byteChanges, bytesOf, changeBytes, type ByteChange } from '../generate/mutate-bytes.js';
import { must, neverAccept, type FuzzTarget } from '../target.js';

/** What is done to an authorized URL before it is opened. */
interface ChangedUrl {
  /** Which session the URL is of, and which one's `t` and `h` stand in it. */
  readonly session: number;
  readonly query: number;
  readonly part: 'none' | 'path' | 't' | 'h' | 'whole';
  readonly changes: readonly ByteChange[];
  /** Appended to it. */
  readonly more: string;
}

const SESSIONS = 3;
const PATTERN = /^\/session\/([^?]*)\?t=([^&]*)&h=(.*)$/;

let sandbox: Sandbox;
let urls: readonly string[] = [];

/** Mounts no URL but those that were handed out, whatever is changed in them. */
export const authorizedUrl: FuzzTarget<ChangedUrl> = {
  name: 'authorized-url',
  reads: 'authorized URLs',
  oracle: 'id, t and h, once decoded, are those of one URL that was handed out',
  weight: 3,
  input: fc.record({
    session: fc.nat(SESSIONS - 1),
    query: fc.nat(SESSIONS - 1),
    part: fc.constantFrom('none', 'path', 't', 'h', 'whole'),
    changes: byteChanges,
    more: fc.constantFrom('', '', '&x=1', '&t=1', '&h=', '#h=1', '%00', '/', '%26t=1', '&T=1'),
  }),
  async open() {
    sandbox = await startSandbox({ port: 0, seed: 1 });
    const program = sandbox.program();
    await program.clock.freeze();
    urls = await Promise.all(
      Array.from({ length: SESSIONS }, async () => {
        const { authorized_url } = await createdSession(sandbox, program);
        return authorized_url.slice(sandbox.url.length);
      }),
    );
    return async () => void (await sandbox.close());
  },
  async judge({ session, query, part, changes, more }) {
    const [, id = '', t = '', h = ''] = PATTERN.exec(urls[session]!)!;
    const [, , otherT = '', otherH = ''] = PATTERN.exec(urls[query]!)!;
    const put = (name: string, text: string): string =>
      part === name ? encodeURI(changeBytes(bytesOf(text), changes).toString('latin1')) : text;
    const sameQuery = session === query;
    const path = `/session/${put('path', id)}?t=${put('t', sameQuery ? t : otherT)}&h=${put('h', sameQuery ? h : otherH)}`;
    const text = `${sandbox.url}${put('whole', path)}${more}`;
    if (!URL.canParse(text)) return 'refused';
    const url = new URL(text);
    // No client sends them: `fetch` refuses a URL with credentials.
    if (url.username !== '' || url.password !== '') return 'refused';
    const response = await sandbox.fetch(new Request(url));
    const body = await response.text();
    must(response.status < 500, `HTTP ${response.status}`);
    must(!/<script(?![^>]*\b(?:src|type=))/i.test(body), 'a script of its own in the page');
    const isOpen = response.status === 200 && body.includes('"conversation"');
    return neverAccept(isOpen, isHandedOut(url));
  },
};

/** Plus signs are data in `h`, not spaces. */
function isHandedOut(url: URL): boolean {
  const query = new URLSearchParams(url.search.replaceAll('+', '%2B'));
  if (query.getAll('t').length !== 1 || query.getAll('h').length !== 1) return false;
  return urls.some((known) => {
    const [, id, t, h] = PATTERN.exec(known)!;
    return (
      decodeURIComponent(url.pathname) === `/session/${id}` &&
      query.get('t') === t &&
      query.get('h') === decodeURIComponent(h!)
    );
  });
}
