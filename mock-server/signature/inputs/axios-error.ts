import { foundRequest, latin1Of, type FoundRequest, type HeaderPair } from './found-request.js';
import type { InputForm } from './input-form.js';
import { fieldOf, objectOf, textOf } from './json-value.js';

/** The error of axios as `JSON.stringify(error)` or `error.toJSON()` give it, or its `config`. */
export const AXIOS_ERROR: InputForm = {
  name: 'axios-error',
  title: 'error of axios',
  from: 'Node: `JSON.stringify(error)` of an axios error',
  oftenMissing: 'nothing',
  recognises: ({ json }) => configIn(json) !== undefined,
  read: ({ json }) => [readConfig(configIn(json))],
};

const configIn = (json: unknown): unknown =>
  [fieldOf(json, 'config'), fieldOf(fieldOf(json, 'error'), 'config'), json].find(
    (value) => textOf(value, 'url') !== undefined && objectOf(fieldOf(value, 'headers')) !== undefined,
  );

function readConfig(config: unknown): FoundRequest {
  const headers = Object.entries(objectOf(fieldOf(config, 'headers')) ?? {}).flatMap(
    ([name, value]): HeaderPair[] => (typeof value === 'string' ? [[name, latin1Of(value)]] : []),
  );
  const data = fieldOf(config, 'data');
  const path = textOf(config, 'url')!;
  const base = textOf(config, 'baseURL') ?? '';
  const isAbsolute = /^[a-z]+:\/\//i.test(path) || base === '';
  return foundRequest({
    method: (textOf(config, 'method') ?? 'get').toUpperCase(),
    url: isAbsolute ? path : `${base.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`,
    headers,
    body:
      typeof data === 'string' ? Buffer.from(data, 'utf8') : data === undefined ? Buffer.alloc(0) : undefined,
    withoutBody: 'data is no text in the error, so axios had not written it as JSON yet',
    unseen: ['host', 'connection', 'user-agent', 'accept-encoding', 'content-length'],
  });
}
