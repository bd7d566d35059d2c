import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ROOMS = ['mock-server', 'client/server', 'client/browser', 'sdk-stub', 'contracts'];

/** Where something that a client sent is compared with a secret, or with what a secret gives. */
const IN_CONSTANT_TIME = [
  ['client/server/webhooks/verify-webhook.ts', 'the signature of a webhook'],
  ['mock-server/control/guard.ts', 'the control token'],
  ['mock-server/plugin/page-endpoints.ts', 'the token of a mounted page'],
  ['mock-server/sessions/authorized-urls.ts', 'the hash of an authorized URL'],
  ['mock-server/signature/explain/prove.ts', 'the signature that a search made'],
  ['mock-server/signature/explain/reproduce.ts', 'the signature that a mistake made'],
  ['mock-server/signature/verify.ts', 'the signature of a request'],
] as const;

/** Comparisons by `===` of two things of which one has such a name, and why they tell nobody a secret. */
const HARMLESS: Readonly<Record<string, string>> = {
  'mock-server/cli/vectors.ts': 'vectors are published',
  'mock-server/scenarios/apply-step.ts': 'both are our own: whether the account token is new',
  'mock-server/signature/explain/declared-body.ts': 'both are our own: whether a result can be used again',
  'mock-server/signature/verify-signatures.ts': 'both are our own: whether the secret was changed',
};

/** The last two are of `http/same-secret.ts`, which compares by the first. */
const COMPARES = /\b(timingSafeEqual|sameSecret|sameBytes)\(/;

const PAIR = /([\w.?!#'"]+)\s*[!=]==\s*([\w.?!#'"]+)/g;
const SECRET = /(^|[.?!]|[a-z](?=[A-Z]))(secret|signature|token|mac|password|credential)s?$/i;
/** A constant, a kind of value, or its absence. */
const IS_NO_VALUE = /^(undefined|null|true|false|['"].*|\d+|[A-Z_.\d]+|typeof)/;

function comparesSecret(line: string): boolean {
  return [...line.replace(/typeof \S+ [!=]==/g, '').matchAll(PAIR)].some(
    ([, one = '', other = '']) =>
      [one, other].some((side) => SECRET.test(side)) && ![one, other].some((side) => IS_NO_VALUE.test(side)),
  );
}

const sources = ROOMS.flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter(
      (name) => /\.tsx?$/.test(name) && !/\.test\.|\.d\.ts$|testing\/|generated\/|inspector\/app/.test(name),
    )
    .map((name) => `${room}/${name}`),
);

const linesOf = (file: string): string[] => readFileSync(join(ROOT, file), 'utf8').split('\n');
const isCode = (line: string): boolean => !/^\s*(\/\/|\*|\/\*)/.test(line);

describe('a secret that somebody sends', () => {
  it.each(IN_CONSTANT_TIME)('%s compares %s in constant time', (file) => {
    const code = linesOf(file).filter(isCode).join('\n');
    expect(code).toMatch(COMPARES);
  });

  it('is compared in these places, and in no other', () => {
    const files = sources.filter((file) => linesOf(file).some((line) => COMPARES.test(line)));
    const places = files.filter((file) => file !== 'mock-server/http/same-secret.ts');
    expect(places.sort()).toEqual(IN_CONSTANT_TIME.map(([file]) => file));
  });

  it('is compared by === nowhere', () => {
    expect(comparesSecret('if (given === this.#options.token) return;')).toBe(true);
    expect(comparesSecret('return expected.signature !== received;')).toBe(true);
    expect(comparesSecret('token === undefined || names.length === 0')).toBe(false);
    const found = sources.flatMap((file) =>
      linesOf(file)
        .filter((line) => isCode(line) && comparesSecret(line) && !Object.hasOwn(HARMLESS, file))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });
});
