import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { EVENT_CONSTANTS } from '../events/event-names.js';
import type { Scenario } from '../generated/types.js';
import { check } from '../../mock-server/schemas/check.js';
import { BUILT_IN_SCENARIOS } from './built-in.js';
import {
  scenario,
  type AnyOrderStage,
  type BuiltScenario,
  type ClosedStage,
  type EndedStage,
  type FailedStage,
  type OpenStage,
  type UnopenedStage,
} from './builder.js';
import { illegalStep } from './legal.js';
import { VERBS } from './steps.js';

const builtIn = (name: string) => BUILT_IN_SCENARIOS.find((one) => one.name === name)!;

describe('a scenario that is built', () => {
  it('is plain data, as in a file', () => {
    const built = scenario('doe-fails', 'the Does fail, then succeed')
      .for('debit', 'ach')
      .when({ recipient_information: { last_name: 'Doe' } })
      .open()
      .show('form')
      .terminalFailure(1042)
      .acknowledged()
      .openLate('3s')
      .show('verification-failure', 1105)
      .pause('200ms')
      .verify(1104)
      .connection('lost')
      .connection('restored')
      .await('confirm')
      .tokenSuccess()
      .build();
    expectTypeOf(built).toEqualTypeOf<BuiltScenario>();
    expectTypeOf(built).toExtend<Scenario>();
    expect(JSON.parse(JSON.stringify(built))).toEqual({
      name: 'doe-fails',
      description: 'the Does fail, then succeed',
      destinations: ['debit', 'ach'],
      match: { recipient_information: { last_name: 'Doe' } },
      steps: [
        { open: 'normally' },
        { show: 'form' },
        { emit: 'TERMINAL_FAILURE', error: 1042 },
        { emit: 'TERMINAL_FAILURE_ACKNOWLEDGED' },
        { open: 'late', after: '3s' },
        { show: 'verification-failure', status: 1105 },
        { pause: '200ms' },
        { verify: 1104 },
        { connection: 'lost' },
        { connection: 'restored' },
        { await: 'confirm' },
        { emit: 'TOKEN_SUCCESS' },
      ],
    });
    expect(check('scenario', built)).toEqual({ value: built });
  });

  it('may be one of those that are built in', () => {
    const page = scenario('success', builtIn('success').description).open().show('form');
    expect(page.verify(100).show('confirmation').tokenSuccess().build()).toEqual(builtIn('success'));
    expect(
      scenario('slow-page', builtIn('slow-page').description)
        .openLate('3s')
        .show('form')
        .verify(100)
        .show('confirmation')
        .tokenSuccess()
        .build(),
    ).toEqual(builtIn('slow-page'));
    expect(
      scenario('events-out-of-order', builtIn('events-out-of-order').description)
        .breakingRules()
        .open()
        .tokenSuccess()
        .fundingCanceled()
        .pageLoad('Confirmation')
        .build(),
    ).toEqual(builtIn('events-out-of-order'));
  });

  it('shares a beginning with others, and nothing else', () => {
    const beginning = scenario('shared').open().show('form');
    const canceled = beginning.fundingCanceled().build();
    canceled.steps.push({ pause: '1s' });
    expect(beginning.tokenSuccess().build().steps.at(-1)).toEqual({ emit: 'TOKEN_SUCCESS' });
    expect(beginning.build().steps).toHaveLength(2);
    const match = { participant_unique_id1: 'a' };
    const matching = scenario('matching').when(match).open();
    matching.build().match = {};
    expect(matching.build().match).toEqual(match);
  });

  it('emits any event of the table, with or without a method of its own', () => {
    const { steps } = EVENT_CONSTANTS.reduce(
      (built, event) => built.emit(event),
      scenario('events').breakingRules().open(),
    ).build();
    expect(steps.slice(1)).toEqual(EVENT_CONSTANTS.map((emit) => ({ emit })));
    const failure = scenario('failure').open().emit('PLUGIN_ERROR', { message: 'why' }).build();
    expect(failure.steps.at(-1)).toEqual({ emit: 'PLUGIN_ERROR', message: 'why' });
  });

  it('has a step for every verb and every event', () => {
    const everything = scenario('everything')
      .breakingRules()
      .open()
      .show('form')
      .await('submit')
      .pause('1s')
      .verify(100, { delay: '1s' })
      .webhook('plugin.transaction.recipient.verification.ofac.status.suspended', { delay: '1h' })
      .connection('lost')
      .faults({ fault: 'message-lost', match: { event: 'TOKEN_SUCCESS' } })
      .pageLoad('Success')
      .tokenSuccess({ order: 'before', delay: '200ms' })
      .fundingCanceled()
      .terminalFailure()
      .acknowledged()
      .maxAttemptsExceeded({ fault: 'late' })
      .billPayNoMatch()
      .couldNotBeVerified()
      .pluginError('a')
      .sessionError('b')
      .sessionExpired('c')
      .unsupportedBrowser('d')
      .build();
    expect(new Set(everything.steps.flatMap((step) => Object.keys(step).slice(0, 1)))).toEqual(
      new Set(VERBS),
    );
    const events = everything.steps.flatMap((step) => ('emit' in step ? [step.emit] : []));
    expect([...events].sort()).toEqual([...EVENT_CONSTANTS].sort());
    expect(check('scenario', everything)).toEqual({ value: everything });
    expect(illegalStep(everything.steps)).toBeDefined();
  });

  it('says nothing that was not said', () => {
    const { steps } = scenario('brief').open().pluginError().sessionError().terminalFailure().build();
    expect(steps.slice(1)).toEqual([
      { emit: 'PLUGIN_ERROR' },
      { emit: 'SESSION_ERROR' },
      { emit: 'TERMINAL_FAILURE', error: 700 },
    ]);
  });
});

type StageName = 'closed' | 'open' | 'failed' | 'ended';
type Row<Stage> = Record<
  Exclude<keyof Stage, 'build' | 'emit'>,
  readonly [next: StageName, ...args: unknown[]]
>;

const OPENINGS = {
  open: ['open'],
  openLate: ['open', '3s'],
  openNever: ['closed'],
  openExpired: ['closed'],
  openUnsupportedBrowser: ['closed'],
} as const;

const OFAC = 'plugin.transaction.recipient.verification.ofac.status.cleared';

const FAULT = { fault: 'reset-after', match: { path: '/gateway/*' }, times: 1 };

/** What may follow what, once more: the types below say that no method is forgotten. */
const STAGES = {
  closed: {
    ...OPENINGS,
    pause: ['closed', '1s'],
    webhook: ['closed', OFAC],
    faults: ['closed', FAULT],
  } satisfies Row<ClosedStage>,
  open: {
    ...OPENINGS,
    show: ['open', 'form'],
    pause: ['open', '200ms'],
    await: ['open', 'confirm'],
    verify: ['open', 1105],
    webhook: ['open', OFAC, { delay: '1h' }],
    faults: ['open', FAULT, FAULT],
    connection: ['open', 'lost'],
    pageLoad: ['open', 'CreditFunding'],
    tokenSuccess: ['ended'],
    fundingCanceled: ['closed'],
    terminalFailure: ['failed', 1042],
    maxAttemptsExceeded: ['ended'],
    billPayNoMatch: ['open'],
    couldNotBeVerified: ['open'],
    pluginError: ['open', 'why'],
    sessionError: ['open', 'why'],
    sessionExpired: ['open', 'why'],
    unsupportedBrowser: ['open', 'why'],
  } satisfies Row<OpenStage>,
  failed: {
    ...OPENINGS,
    pause: ['failed', '1s'],
    webhook: ['failed', OFAC],
    faults: ['failed', FAULT],
    await: ['failed', 'continue'],
    acknowledged: ['closed'],
  } satisfies Row<FailedStage>,
  ended: { webhook: ['ended', OFAC], faults: ['ended', FAULT] } satisfies Row<EndedStage>,
} as const satisfies Record<StageName, Record<string, readonly [StageName, ...unknown[]]>>;

describe('whatever compiles', () => {
  it('is a scenario that keeps its schema and the rules', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 30 }), (choices) => {
        let stage: StageName = 'closed';
        let builder: unknown = scenario('walk');
        const called: string[] = [];
        for (const choice of choices) {
          const rows = Object.entries(called.length === 0 ? OPENINGS : STAGES[stage]);
          if (rows.length === 0) break;
          const [method, [next, ...args]] = rows[choice % rows.length]! as [
            string,
            [StageName, ...unknown[]],
          ];
          builder = (builder as Record<string, (...args: unknown[]) => unknown>)[method]!(...args);
          called.push(method);
          stage = next;
        }
        const built = (builder as EndedStage).build();
        expect(check('scenario', built)).toEqual({ value: built });
        expect(illegalStep(built.steps), called.join()).toBeUndefined();
      }),
      { seed: 5, numRuns: 1000 },
    );
  });
});

describe('the wrong order', () => {
  it('does not compile', () => {
    const begun = scenario('wrong');
    const open = begun.open();
    const failed = open.terminalFailure();
    const types = () => {
      // @ts-expect-error nothing can be shown before it is open
      begun.show('form');
      // @ts-expect-error nothing can happen before it is open
      begun.tokenSuccess();
      // @ts-expect-error a scenario has a step
      begun.build();
      // @ts-expect-error the session is completed
      open.tokenSuccess().fundingCanceled();
      // @ts-expect-error the session is completed
      open.tokenSuccess().open();
      // @ts-expect-error the session has ended
      open.maxAttemptsExceeded().open();
      // @ts-expect-error the page shows the failure
      failed.show('form');
      // @ts-expect-error the verification failed permanently
      failed.tokenSuccess();
      // @ts-expect-error the recipient can only continue
      failed.await('confirm');
      // @ts-expect-error one press of Continue is all there is
      failed.acknowledged().acknowledged();
      // @ts-expect-error there was no terminal failure
      open.acknowledged();
      // @ts-expect-error the page is closed
      open.fundingCanceled().show('form');
      // @ts-expect-error the page never came
      begun.openNever().show('form');
      // @ts-expect-error the page did not open
      begun.openExpired().verify(100);
      // @ts-expect-error what it is for is said before it opens
      open.for('debit');
      // @ts-expect-error what it matches is said before it opens
      open.when({});
      // @ts-expect-error whether it breaks rules is said before it opens
      open.breakingRules();
    };
    expect(types).toBeTypeOf('function');
  });

  it('compiles when it is on purpose', () => {
    const built = scenario('twice').breakingRules().open().tokenSuccess().tokenSuccess().build();
    expect(built).toMatchObject({ breaks_rules: true });
    expect(illegalStep(built.steps)).toEqual({
      index: 2,
      message: 'TOKEN_SUCCESS cannot happen to a session that is completed.',
    });
    expectTypeOf<keyof AnyOrderStage>().toEqualTypeOf<
      keyof UnopenedStage | keyof ClosedStage | keyof OpenStage | keyof FailedStage | keyof EndedStage
    >();
    expectTypeOf<AnyOrderStage['await']>().parameters.toEqualTypeOf<Parameters<OpenStage['await']>>();
  });
});

describe('a wrong value', () => {
  it('does not compile', () => {
    const open = scenario('wrong').open();
    const types = () => {
      // @ts-expect-error no such page
      open.show('confirmaton');
      // @ts-expect-error no such status
      open.verify(101);
      // @ts-expect-error 100 is no failure
      open.terminalFailure(100);
      // @ts-expect-error a duration has a unit
      open.pause('200');
      // @ts-expect-error a duration is a text
      open.pause(200);
      // @ts-expect-error how late is to be said
      scenario('wrong').openLate();
      // @ts-expect-error no such deed
      open.await('wait');
      // @ts-expect-error no such destination
      scenario('wrong').for('cash');
      // @ts-expect-error at least one destination
      scenario('wrong').for();
    };
    expect(types).toBeTypeOf('function');
  });

  it('is typed by stage', () => {
    expectTypeOf(scenario).returns.toEqualTypeOf<UnopenedStage>();
    expectTypeOf<keyof EndedStage>().toEqualTypeOf<'build' | 'webhook' | 'faults'>();
    expectTypeOf<OpenStage['tokenSuccess']>().returns.toEqualTypeOf<EndedStage>();
    expectTypeOf<OpenStage['terminalFailure']>().returns.toEqualTypeOf<FailedStage>();
    expectTypeOf<FailedStage['acknowledged']>().returns.toEqualTypeOf<ClosedStage>();
  });
});
