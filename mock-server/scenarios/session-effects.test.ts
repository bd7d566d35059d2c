import { describe, expect, it, vi } from 'vitest';
import { OPEN, running, type Steps } from '../../tests/builders/running-scenario.js';

describe('an event on its way to the SDK', () => {
  const steps: Steps = [OPEN, { show: 'form' }, { show: 'confirmation' }];

  it.each([
    ['message-lost', ['show form', 'show confirmation', 'PAGE_LOAD']],
    ['message-reordered', ['show form', 'show confirmation', 'PAGE_LOAD', 'PAGE_LOAD']],
  ] as const)('may meet a fault: %s', async (fault, expected) => {
    const { heard, mount, faults } = await running(steps);
    faults.set([{ fault, times: 1 }]);
    await mount();
    expect(heard).toEqual(expected);
  });

  it('that is to come after the next one comes after 10 s where there is no next one', async () => {
    const { heard, mount, faults, advance } = await running([OPEN, { show: 'form' }]);
    faults.set([{ fault: 'message-reordered' }]);
    await mount();
    await advance(9.999);
    expect(heard).toEqual(['show form']);
    await advance(0.001);
    expect(heard).toEqual(['show form', 'PAGE_LOAD']);
  });

  it('is kept by the journal as it is, with its secrets masked', async () => {
    const { mount, program } = await running([OPEN, { emit: 'TOKEN_SUCCESS' }]);
    await mount();
    const [load, token] = program.journal.find({ kind: 'event' });
    expect(load).toMatchObject({ session: 'abc', event: 'PAGE_LOAD' });
    expect(token).toMatchObject({
      event: 'TOKEN_SUCCESS',
      payload: { customer_account_token: expect.stringMatching(/^[•*]+/) as string },
    });
  });

  it('stops at a breakpoint, and goes no further where it is dropped', async () => {
    const { heard, mount, program } = await running(steps);
    vi.spyOn(program.holds, 'meet').mockImplementation(({ about: subject }) =>
      subject === 'message' ? Promise.resolve(false) : undefined,
    );
    await mount();
    expect(heard).toEqual(['show form', 'show confirmation']);
  });
});
