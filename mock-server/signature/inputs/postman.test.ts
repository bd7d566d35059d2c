import { expect, it } from 'vitest';
import { readInput } from './read-input.js';

const REQUEST = {
  method: 'POST',
  header: [{ key: 'Authorization', value: 'hmac username="{{username}}"' }],
  body: { mode: 'raw', raw: '{"a":"{{id}}"}' },
  url: { raw: 'https://ingo.test/api/{{version}}/x' },
};
const VALUES = [
  { key: 'username', value: 'test' },
  { key: 'id', value: '{{inner}}' },
  { key: 'inner', value: '7' },
  { key: 'version', value: 'v1' },
];

const collection = (request: unknown, variable: unknown = VALUES, more: object = {}) =>
  Buffer.from(
    JSON.stringify({ info: {}, item: [{ name: 'folder', item: [{ request, ...more }] }], variable }),
  );
const read = (changes: object = {}, variable?: unknown, more?: object) =>
  readInput(collection({ ...REQUEST, ...changes }, variable, more));

it('variables of the collection are put in, also those within others, and named', () => {
  const { request, missing, assumed } = read();
  expect(request).toMatchObject({ target: '/api/v1/x', headers: { authorization: 'hmac username="test"' } });
  expect(request.body.toString()).toBe('{"a":"7"}');
  expect(missing).toEqual([]);
  expect(assumed).toContain('the values that the collection has for username, id, inner, version');
});

it('variables that the collection has not are named, and their parts are missing', () => {
  const { missing } = read({ url: '/api' }, []);
  expect(missing).toMatchObject([
    {
      part: 'header',
      name: 'authorization',
      why: expect.stringMatching(/^the collection has no value of \{\{username\}\}/) as string,
    },
    { part: 'body', why: expect.stringContaining('{{id}}') as string },
  ]);
});

it('a variable that holds itself ends', () => {
  expect(read({}, [...VALUES.slice(0, 1), { key: 'id', value: '{{id}}' }, VALUES[3]]).missing).toMatchObject([
    { part: 'body' },
  ]);
});

it('an unknown variable in the path is refused, since the path is signed', () => {
  expect(() => read({}, VALUES.slice(0, 3))).toThrow(
    'the address is "https://ingo.test/api/{{version}}/x", and the collection has no value of {{version}}',
  );
});

it('an unknown origin is assumed to have no path, and this is said', () => {
  const { request, assumed } = read({ url: { raw: '{{baseUrl}}/api' } });
  expect(request.target).toBe('/api');
  expect(assumed).toContain('that {{baseUrl}} is an origin without a path');
});

it.each([
  [{ auth: { type: 'bearer', bearer: [{ key: 'token', value: 'abc' }] }, header: [] }, 'Bearer abc'],
  [{ auth: { type: 'noauth' }, header: [] }, undefined],
])('%j gives the Authorization %j', (changes, authorization) => {
  expect(read(changes).request.headers['authorization']).toBe(authorization);
});

it.each([
  [{ auth: { type: 'hawk' }, header: [] }, {}, 'Postman makes it by its type "hawk"'],
  [{ header: [] }, { event: [{ listen: 'prerequest' }] }, 'a pre-request script may set it'],
])('%j with %j lacks Authorization: %s', (changes, more, why) => {
  expect(read(changes, VALUES, more).missing).toMatchObject([
    { name: 'authorization', why: expect.stringContaining(why) as string },
  ]);
});

it('a body that Postman makes is missing', () => {
  expect(read({ body: { mode: 'formdata' } }).missing).toMatchObject([
    { part: 'body', why: expect.stringContaining('by its mode "formdata"') as string },
  ]);
});

it('a header that is switched off is not sent', () => {
  const header = [...REQUEST.header, { key: 'X-Off', value: '1', disabled: true }];
  expect(read({ header }).request.headers).not.toHaveProperty('x-off');
});

it('an item alone is read like a collection', () => {
  expect(
    readInput(Buffer.from(JSON.stringify({ name: 'x', request: { ...REQUEST, url: '/x' } }))).form.name,
  ).toBe('postman');
});
