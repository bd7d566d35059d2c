import { describe, expect, it } from 'vitest';
import { check } from '../schemas/check.js';
import { DEFAULT_PROGRAM, Programs, UsernameTakenError } from './programs.js';

const programsWith = (...first: ConstructorParameters<typeof Programs>[2] & object) =>
  new Programs(1, () => 0, first);
const credentialsOf = (programs: Programs) => programs.list().map(({ credentials }) => credentials);

describe('the programs of a sandbox', () => {
  it('begin with the documented default where none is given', () => {
    expect(credentialsOf(programsWith())).toEqual([DEFAULT_PROGRAM]);
  });

  it('begin with those given, the first being the default', () => {
    const programs = programsWith({ username: 'a' }, { username: 'b' });
    expect(programs.default.username).toBe('a');
    expect(programs.list().map(({ username }) => username)).toEqual(['a', 'b']);
    expect(programs.get('test')).toBeUndefined();
  });

  it('are found by username, spelled exactly', () => {
    const programs = programsWith({ username: 'Acme' });
    expect(programs.get('Acme')).toBe(programs.default);
    for (const name of ['acme', '', 'constructor', '__proto__']) expect(programs.get(name)).toBeUndefined();
  });

  it('come out the same for the same seed, and differ for another', () => {
    const made = (seed: number) => {
      const programs = new Programs(seed, () => 0);
      programs.make();
      programs.make({ username: 'b' });
      return credentialsOf(programs).slice(1);
    };
    expect(made(1)).toEqual(made(1));
    expect(made(1)).not.toEqual(made(2));
  });

  it('keep to the seed of their own, whenever they are made', () => {
    const early = programsWith().make({ username: 'b', seed: 7 });
    const later = programsWith({ username: 'x' }, { username: 'y' }).make({ username: 'b', seed: 7 });
    expect(early.credentials).toEqual(later.credentials);
  });
});

describe('a username', () => {
  it('is made up where none is given, and is one that the contract allows', () => {
    const programs = programsWith();
    const names = Array.from({ length: 50 }, () => programs.make().username);
    expect(new Set(names).size).toBe(50);
    for (const username of names) expect(check('programOptions', { username })).toHaveProperty('value');
  });

  it('names one program only', () => {
    const programs = programsWith();
    programs.make({ username: 'b' });
    expect(() => programs.make({ username: 'b' })).toThrow(new UsernameTakenError('b'));
    expect(() => programsWith({ username: 'a' }, { username: 'a' })).toThrow(UsernameTakenError);
    expect(programs.list()).toHaveLength(2);
  });

  it('is free again once its program was dropped', () => {
    const programs = programsWith();
    programs.make({ username: 'b', secret: 'old' });
    expect(programs.drop('b')).toBe(true);
    expect(programs.get('b')).toBeUndefined();
    expect(programs.drop('b')).toBe(false);
    expect(programs.make({ username: 'b', secret: 'new' }).credentials.secret).toBe('new');
  });
});

it('the default program cannot be dropped', () => {
  const programs = programsWith();
  expect(programs.drop('test')).toBe(false);
  expect(programs.default.username).toBe('test');
});
