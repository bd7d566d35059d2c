import { headerOf, type ReceivedRequest } from '../../http/received-request.js';
import type { FoundRequest } from './found-request.js';
import { InputError } from './input-error.js';
import type { InputForm } from './input-form.js';
import { INPUT_FORMS } from './input-forms.js';
import { InputText } from './input-text.js';
import { UNREADABLE_FORMS } from './unreadable-forms.js';

/** What was read, and as what. */
export interface ReadInput extends FoundRequest {
  readonly form: InputForm;
  /** Which of the requests in the text it is, from 1, and how many there are. */
  readonly entry: number;
  readonly entries: number;
}

/** So many requests are named where one has to be chosen. */
const MOST_NAMED = 10;

/**
 * Reads the request that somebody has in hand, in any of `INPUT_FORMS`, which it recognises by what the text holds. Where a
 * text has several requests, the one that is signed is taken.
 *
 * @param entry which request to take, from 1. Default: the signed one.
 * @throws InputError when nothing is recognised, nothing can be read, or several requests could be meant.
 */
export function readInput(bytes: Buffer, { entry }: { readonly entry?: number } = {}): ReadInput {
  const input = new InputText(bytes);
  const form = INPUT_FORMS.find((each) => each.recognises(input));
  if (!form) throw unrecognised(input);
  const found = form.read(input);
  const at = entry === undefined ? chosen(found, form) : entry - 1;
  const request = found[at];
  if (!request) {
    throw new InputError(
      `there is no request ${entry}: the text is a ${form.title} with ${count(found.length)}`,
    );
  }
  return { ...request, form, entry: at + 1, entries: found.length };
}

/** The only request, or the only signed one. */
function chosen(found: readonly FoundRequest[], form: InputForm): number {
  if (found.length === 1) return 0;
  const numbered = found.map(({ request }, index) => ({ request, index }));
  const signed = numbered.filter(({ request }) => isSigned(request));
  if (signed.length === 1) return signed[0]!.index;
  const open = signed.length > 1 ? signed : numbered;
  const named = open
    .slice(0, MOST_NAMED)
    .map(
      ({ request, index }) =>
        `${index + 1} (${request.method} ${request.target.split('?', 1)[0]!.slice(0, 60)})`,
    );
  const more = open.length > MOST_NAMED ? ` and ${open.length - MOST_NAMED} more` : '';
  throw new InputError(
    `the text is a ${form.title} with ${count(open.length)}${signed.length > 1 ? ' that are signed' : ', none of them signed'}: ${named.join(', ')}${more}; choose one with --entry N`,
  );
}

const isSigned = (request: ReceivedRequest): boolean =>
  /^\s*hmac\s/i.test(headerOf(request, 'authorization') ?? headerOf(request, 'proxy-authorization') ?? '');

const count = (requests: number): string => (requests === 1 ? 'one request' : `${requests} requests`);

const NO_JSON = 'the text begins as JSON, but is none: it ends too early, or has an error; give it whole';
const NO_REQUEST =
  'the JSON holds no request: expected a HAR or an entry of one, a Postman collection (v2.1), or the error of axios by JSON.stringify';

function unrecognised(input: InputText): InputError {
  if (!input.isText) {
    return new InputError('the bytes are no text in UTF-8, and do not begin with a request line');
  }
  if (input.isJson) return new InputError(input.json === undefined ? NO_JSON : NO_REQUEST);
  const known = UNREADABLE_FORMS.find(({ recognises }) => recognises.test(input.text));
  if (known) return new InputError(known.instead);
  const first = JSON.stringify(input.lines[0]!.slice(0, 80));
  const titles = INPUT_FORMS.map(({ title }) => title).join(', ');
  return new InputError(`the first line is ${first}, and the text is none of: ${titles}`);
}
