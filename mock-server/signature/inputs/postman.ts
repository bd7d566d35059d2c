import {
  foundRequest,
  hiddenHeader,
  latin1Of,
  type FoundRequest,
  type HeaderPair,
  type MissingPart,
} from './found-request.js';
import { InputError } from './input-error.js';
import type { InputForm } from './input-form.js';
import { fieldOf, listOf, textOf } from './json-value.js';

/** A Postman collection, format 2.1 (2.0 reads the same here), or one item of it. */
export const POSTMAN: InputForm = {
  name: 'postman',
  title: 'Postman collection',
  from: 'the export of a Postman collection (v2.1), whole, or one item of it',
  oftenMissing:
    'variables of an environment, and what a pre-request script sets: copy the request as cURL from the console of Postman',
  recognises: ({ json }) => itemsIn(json).length > 0,
  read: ({ json }) => {
    const values = new Map(
      listOf(json, 'variable').map((row) => [textOf(row, 'key') ?? '', textOf(row, 'value') ?? '']),
    );
    return itemsIn(json).map((item) => readItem(item, values, json));
  },
};

/** Requests, in the order of the collection, out of folders however deep. */
function itemsIn(json: unknown): readonly unknown[] {
  const open: unknown[] = [json];
  const found: unknown[] = [];
  while (open.length > 0) {
    const item = open.pop();
    if (isPostmanRequest(fieldOf(item, 'request'))) found.push(item);
    for (const inner of listOf(item, 'item').toReversed()) open.push(inner);
  }
  return found;
}

function isPostmanRequest(request: unknown): boolean {
  const url = fieldOf(request, 'url');
  return (
    typeof request === 'string' ||
    (typeof url === 'string' && Array.isArray(fieldOf(request, 'header'))) ||
    textOf(url, 'raw') !== undefined
  );
}

/** The most that a text may grow to when variables are put in. */
const LONGEST = 1024 * 1024;

/** Texts with variables put in; unknown ones are remembered. */
class Variables {
  readonly used = new Set<string>();
  readonly #values: ReadonlyMap<string, string>;

  constructor(values: ReadonlyMap<string, string>) {
    this.#values = values;
  }

  /** Puts in what is known, also within values, and names what is not. */
  fill(text: string): { text: string; unknown: readonly string[] } {
    let filled = text;
    // A value may hold a variable; one that holds itself is left as it is.
    for (let round = 0; round < 3; round++) {
      let length = filled.length;
      filled = filled.replace(/\{\{([^{}]{1,100})\}\}/g, (whole, name: string) => {
        const value = this.#values.get(name.trim()) ?? '';
        if (value === '') return whole;
        this.used.add(name.trim());
        length += value.length;
        if (length > LONGEST) {
          throw new InputError(`a text with its variables put in has more than ${LONGEST} characters`);
        }
        return value;
      });
    }
    const names = [...filled.matchAll(/\{\{([^{}]{1,100})\}\}/g)].map(([, name = '']) => name.trim());
    return { text: filled, unknown: [...new Set(names)] };
  }
}

const variableWords = (names: readonly string[]): string =>
  `the collection has no value of ${names.map((name) => `{{${name}}}`).join(', ')}; copy the request as cURL from the console of Postman`;

function readItem(item: unknown, values: ReadonlyMap<string, string>, collection: unknown): FoundRequest {
  const request = fieldOf(item, 'request');
  const variables = new Variables(values);
  const missing: MissingPart[] = [];
  const assumed: string[] = [];
  const headers: HeaderPair[] = [];
  for (const row of listOf(request, 'header')) {
    const name = textOf(row, 'key') ?? '';
    const { text, unknown } = variables.fill(textOf(row, 'value') ?? '');
    if (fieldOf(row, 'disabled') === true || name === '') continue;
    if (unknown.length === 0) headers.push([name, latin1Of(text)]);
    else missing.push(hiddenHeader(name, variableWords(unknown)));
  }
  const named = new Set([...headers.map(([name]) => name.toLowerCase()), ...missing.map(({ name }) => name)]);
  if (!named.has('authorization')) addAuthorization(item, collection, variables, { headers, missing });

  const body = bodyOf(request, variables, missing);
  const isJson = textOf(fieldOf(fieldOf(fieldOf(request, 'body'), 'options'), 'raw'), 'language') === 'json';
  if (isJson && !named.has('content-type')) {
    headers.push(['Content-Type', 'application/json']);
    assumed.push('Content-Type: application/json, which Postman adds');
  }
  const url = urlOf(request, variables, assumed);
  if (variables.used.size > 0) {
    assumed.push(`the values that the collection has for ${[...variables.used].join(', ')}`);
  }
  return foundRequest({
    method: textOf(request, 'method') ?? 'GET',
    url,
    headers,
    body,
    withoutBody: 'this request of the collection has none',
    unseen: ['user-agent', 'accept', 'accept-encoding', 'connection', 'cache-control', 'postman-token'],
    missing,
    assumed,
  });
}

function urlOf(request: unknown, variables: Variables, assumed: string[]): string {
  const url = fieldOf(request, 'url');
  const raw =
    typeof request === 'string' ? request : typeof url === 'string' ? url : (textOf(url, 'raw') ?? '');
  const { text, unknown } = variables.fill(raw);
  const [, base, rest = ''] = /^((?:https?:\/\/)?\{\{[^{}]+\}\})(\/.*)?$/s.exec(text) ?? [];
  const open = base === undefined ? unknown : variables.fill(rest).unknown;
  if (open.length > 0)
    throw new InputError(`the address is "${text.slice(0, 100)}", and ${variableWords(open)}`);
  if (base !== undefined) {
    assumed.push(`that ${base} is an origin without a path`);
    return rest || '/';
  }
  return /^[a-z]+:\/\//i.test(text) || text.startsWith('/') ? text : `http://${text}`;
}

function addAuthorization(
  item: unknown,
  collection: unknown,
  variables: Variables,
  { headers, missing }: { headers: HeaderPair[]; missing: MissingPart[] },
): void {
  const auth = fieldOf(fieldOf(item, 'request'), 'auth') ?? fieldOf(collection, 'auth');
  const type = textOf(auth, 'type') ?? 'noauth';
  const script = [...listOf(item, 'event'), ...listOf(collection, 'event')].some(
    (event) => textOf(event, 'listen') === 'prerequest',
  );
  if (script) {
    missing.push(hiddenHeader('Authorization', `a pre-request script may set it; ${FROM_CONSOLE}`));
  } else if (type === 'bearer') {
    const row = listOf(auth, 'bearer').find((entry) => textOf(entry, 'key') === 'token');
    headers.push(['Authorization', `Bearer ${latin1Of(variables.fill(textOf(row, 'value') ?? '').text)}`]);
  } else if (type !== 'noauth') {
    missing.push(
      hiddenHeader('Authorization', `Postman makes it by its type "${type.slice(0, 20)}"; ${FROM_CONSOLE}`),
    );
  }
}

const FROM_CONSOLE = 'copy the request as cURL from the console of Postman';

/** A body that other modes than `raw` make is not in the file as it is sent. */
function bodyOf(request: unknown, variables: Variables, missing: MissingPart[]): Buffer | undefined {
  const body = fieldOf(request, 'body');
  const mode = textOf(body, 'mode');
  if (mode === undefined || fieldOf(body, 'disabled') === true) return Buffer.alloc(0);
  if (mode !== 'raw') {
    missing.push({
      part: 'body',
      why: `Postman makes it by its mode "${mode.slice(0, 20)}"; ${FROM_CONSOLE}`,
    });
    return undefined;
  }
  const { text, unknown } = variables.fill(textOf(body, 'raw') ?? '');
  if (unknown.length > 0) {
    missing.push({ part: 'body', why: variableWords(unknown) });
    return undefined;
  }
  return Buffer.from(text, 'utf8');
}
