import type { FastifyRequest } from 'fastify';
import { describe, expect, it, vi } from 'vitest';
import {
  draftOf,
  programsFor,
  SAMPLES,
  SENT_AT,
  signatureOf,
  signedWith,
} from '../../tests/signing/sample-requests.js';
import { observed } from '../http/finding.js';
import type { ReceivedRequest } from '../http/received-request.js';
import type { Explainer } from './explain/explainer.js';
import { claimedProgram, SignatureRefused, verifySignatures } from './verify-signatures.js';

const PLAIN = SAMPLES[0]!;
const RIGHT = signedWith(PLAIN, signatureOf(draftOf(PLAIN)));
const as = (username: string) =>
  signedWith({ ...PLAIN, program: { ...PLAIN.program, username } }, 'd3Jvbmc=');
const WRONG = as('test');
const FINDING = observed('odd', 'It is odd.', 'Mend it.');

/** The hook of programs "test" and "other", whose explainer always finds the same. */
function hooked(findings = [FINDING]) {
  const programs = programsFor(PLAIN);
  const explain = vi.fn<(...given: unknown[]) => Promise<object>>();
  explain.mockResolvedValue({ verdict: 'refused', findings, more: 1 });
  const hook = verifySignatures(programs, { explain } as unknown as Explainer);
  const send = async (received: ReceivedRequest, skew = 0) => {
    const request = { received, skew } as FastifyRequest;
    const refused = await hook(request).then(
      () => undefined,
      (error: unknown) => error as SignatureRefused,
    );
    return { refused, program: request.program };
  };
  return { programs, explain, send };
}

describe('a request that is signed rightly', () => {
  it('belongs to the program that signed it', async () => {
    const { send, programs, explain } = hooked();
    const { refused, program } = await send(RIGHT);
    expect([refused, program]).toEqual([undefined, programs.get('test')]);
    expect(explain).not.toHaveBeenCalled();
  });

  it('is judged by a clock that is ahead where a fault says so', async () => {
    const { send, explain, programs } = hooked();
    expect((await send(RIGHT, 300_000)).refused).toBeUndefined();
    expect((await send(RIGHT, 300_001)).refused).toBeInstanceOf(SignatureRefused);
    const known = explain.mock.calls[0]![1] as typeof programs;
    expect(known.get('test')!.clock.now()).toBe(SENT_AT + 300_001);
    expect(known.get('nobody')).toBeUndefined();
    expect(known.list().map(({ username, clock }) => [username, clock.now()])).toEqual(
      programs.list().map(({ username }) => [username, SENT_AT + 300_001]),
    );
    expect(known.get('test')).toMatchObject({
      credentials: programs.get('test')!.credentials,
      readings: programs.get('test')!.readings,
    });
  });
});

describe('a request that is refused', () => {
  it('says why, with the explanation', async () => {
    const { send, explain, programs } = hooked();
    const { refused } = await send(WRONG);
    expect(refused).toBeInstanceOf(SignatureRefused);
    expect(refused).toMatchObject({
      message: 'It is odd.',
      findings: [FINDING],
      explanation: { verdict: 'refused', more: 1 },
    });
    expect(refused!.explanation).not.toHaveProperty('findings');
    expect(explain).toHaveBeenCalledExactlyOnceWith(WRONG, programs, { history: {} });
    expect((await hooked([]).send(WRONG)).refused!.message).toBe('The signature is not right.');
  });

  it.each([
    ['the username', as('other'), 'other'],
    ['the participant id', as('12345'), 'other'],
    ['nobody that is known', as('nobody'), 'test'],
  ])('belongs to the program that it claims, by %s', async (_, request, username) => {
    const { send, programs } = hooked();
    vi.spyOn(programs.get('other')!, 'credentials', 'get').mockReturnValue({
      ...programs.get('other')!.credentials,
      participant_id: 12345,
    });
    const { program } = await send(request);
    expect(program.username).toBe(username);
  });

  it('is explained with when its program last signed rightly, so long as the secret is the same', async () => {
    const { send, explain, programs } = hooked();
    await send(RIGHT);
    await send(WRONG);
    await send(as('other'));
    vi.spyOn(programs.get('test')!, 'credentials', 'get').mockReturnValue({
      ...programs.get('test')!.credentials,
      secret: 'changed',
    });
    await send(WRONG);
    expect(explain.mock.calls.map(([, , options]) => options)).toEqual([
      { history: { signedRightlyAt: SENT_AT } },
      { history: {} },
      { history: {} },
    ]);
  });
});

it('the program that a request names is found whether its signature is right or not', () => {
  const programs = programsFor(PLAIN);
  expect(claimedProgram(WRONG, programs)).toBe(programs.get('test'));
  expect(claimedProgram(as('nobody'), programs)).toBeUndefined();
  expect(claimedProgram(PLAIN.request, programs)).toBeUndefined();
});
