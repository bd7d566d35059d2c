import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { DEFAULT_READINGS } from '../../contracts/readings/readings.js';
import { Program } from './program.js';

const SECRET = 'a-secret-that-must-not-be-shown';
const make = (options: Partial<ConstructorParameters<typeof Program>[0]> = {}, seed = 1, time = () => 0) =>
  new Program({ username: 'test', ...options }, seed, time);

describe('credentials that are not given', () => {
  it('are determined by seed and username', () => {
    expect(make().credentials).toEqual(make().credentials);
    expect(make().credentials.secret).toMatch(/^[\w-]{32}$/);
    expect(make().credentials.participant_id).toBeGreaterThanOrEqual(10_000);
    expect(make().credentials.participant_id).toBeLessThanOrEqual(99_999);
  });

  it.each([
    ['another seed', make({}, 2)],
    ['a seed of its own', make({ seed: 2 })],
    ['another username', make({ username: 'other' })],
  ])('differ for %s', (_, other) => {
    expect(other.credentials.secret).not.toBe(make().credentials.secret);
    expect(other.random.uuid()).not.toBe(make().random.uuid());
  });

  it('leave room for those that somebody chose', () => {
    const program = make({ secret: SECRET, participant_id: 7 });
    expect(program.credentials).toEqual({ username: 'test', secret: SECRET, participant_id: 7 });
    expect(program.key.export().toString('utf8')).toBe(SECRET);
  });

  it('use the secret as its UTF-8 bytes', () => {
    expect(make({ secret: ' gehëim 🔑\n' }).key.export()).toEqual(Buffer.from(' gehëim 🔑\n'));
  });
});

describe('a program', () => {
  it('has every reading at its default, but for those that are given', () => {
    const { readings } = make({ readings: { rateLimited: 'http-429' } });
    expect(readings).toEqual({ ...DEFAULT_READINGS, rateLimited: 'http-429' });
  });

  it('is tuned in what may change, and keeps the rest', () => {
    const program = make({ secret: SECRET, readings: { rateLimited: 'http-429' } });
    program.tune({ allowed_origins: ['https://a.example'], readings: { unknownFields: 'refused' } });
    expect(program.settings.allowed_origins).toEqual(['https://a.example']);
    expect(program.readings).toMatchObject({ rateLimited: 'http-429', unknownFields: 'refused' });
    expect(program.credentials.secret).toBe(SECRET);
    expect(program.settings.authorized_url_seconds).toBe(30);

    program.tune({ secret: 'new', participant_id: 5, authorized_url_seconds: 60 });
    expect(program.credentials).toEqual({ username: 'test', secret: 'new', participant_id: 5 });
    expect(program.key.export().toString()).toBe('new');
    expect(program.settings.authorized_url_seconds).toBe(60);
    expect(program.settings.allowed_origins).toEqual(['https://a.example']);
  });

  it('records how it was made, tuned and reset', () => {
    const program = make();
    program.tune({});
    const changes = () =>
      program.journal.find({ kind: 'program' }).map((entry) => 'change' in entry && entry.change);
    expect(changes()).toEqual(['made', 'tuned']);
    program.reset();
    expect(changes()).toEqual(['reset']);
  });
});

describe('a reset', () => {
  it('starts over: clock, journal and rate; credentials and readings stay', () => {
    const program = make({ readings: { rateLimited: 'http-429' } });
    const { credentials, readings } = program;
    program.clock.freeze(true);
    program.clock.advance(5000);
    for (let count = 0; count < 5; count++) program.rate.admits(0);
    program.reset();
    expect([program.clock.now(), program.clock.frozen]).toEqual([0, false]);
    expect(program.journal.find().map(({ seq }) => seq)).toEqual([1]);
    expect(program.rate.admits(0)).toBe(true);
    expect([program.credentials, program.readings]).toEqual([credentials, readings]);
  });

  it('dates its journal by the new clock', () => {
    const program = make();
    program.reset();
    program.clock.advance(1000);
    program.tune({});
    expect(program.journal.find().at(-1)?.at).toBe('1970-01-01T00:00:01.000Z');
  });

  it('brings the same ids again, where credentials were given', () => {
    const program = make({ secret: SECRET, participant_id: 7 });
    const first = program.random.uuid();
    program.reset();
    expect(program.random.uuid()).toBe(first);
  });

  it('brings the same ids again, where credentials were made up', () => {
    const program = make();
    const first = program.random.uuid();
    program.reset();
    expect(program.random.uuid()).toBe(first);
  });

  it('does not hand out as ids what the secret was made of', () => {
    const program = make();
    const secret = Buffer.from(program.credentials.secret, 'base64url').toString('hex');
    program.reset();
    expect(program.random.uuid().slice(0, 8)).not.toBe(secret.slice(0, 8));
  });
});

describe('the secret', () => {
  const program = make({ secret: SECRET });
  program.tune({ participant_id: 8 });
  program.reset();

  it.each([
    ['JSON', JSON.stringify(program)],
    ['JSON of something that holds it', JSON.stringify({ programs: [program] })],
    ['the console', inspect(program, { depth: null, showHidden: true })],
    ['the console, of its credentials’ keeper', inspect(program, { depth: null, getters: false })],
    ['its journal', JSON.stringify(program.journal.find())],
    ['text', `${String(program)}`],
    ['its own fields', JSON.stringify(Object.entries(program))],
  ])('does not show in %s', (_, text) => {
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain(SECRET.slice(-4));
  });

  it('is shown as masked, beside all that may be seen', () => {
    expect(program.toJSON()).toEqual({
      username: 'test',
      secret: '••••••••',
      participant_id: 8,
      allowed_origins: [],
      authorized_url_seconds: 30,
      max_attempts: 3,
      ledger: false,
      stand_in_seconds: 60,
      recipient_verification: {},
      seed: 1,
      readings: DEFAULT_READINGS,
    });
  });
});
