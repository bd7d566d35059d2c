import type { Scenario } from '../../contracts/generated/types.js';
import type { Directive } from '../../contracts/plugin/conversation.js';
import type { FundingDestination } from '../../contracts/plugin/funding-destinations.js';
import { sessionRecord } from './session-record.js';
import { ProgramFaults } from '../../mock-server/faults/program-faults.js';
import { MemoryStore } from '../../mock-server/stores/memory-store.js';
import { outboxWith } from '../../mock-server/webhooks/testing/outbox-with.js';
import { PageConnection } from '../../mock-server/scenarios/page-connection.js';
import { ScenarioRun } from '../../mock-server/scenarios/scenario-run.js';

/** The steps of a scenario. */
export type Steps = Scenario['steps'];

/** The step with which a scenario begins. */
export const OPEN = { open: 'normally' } as const;

const inShort = (directive: Directive): string => {
  if ('show' in directive) return `show ${directive.show.page}`;
  return 'event' in directive ? directive.event : 'end';
};

/** A page that was connected to a run, and what it heard. */
export function pageOf(run: ScenarioRun) {
  const connection = new PageConnection('token');
  const heard: string[] = [];
  connection.subscribe(
    0,
    (_, directive) => heard.push(inShort(directive)),
    () => heard.push('cut'),
  );
  return { heard, connected: run.connect(connection) };
}

/** The run of a session "abc" whose page was opened, on a clock that stands at 0. */
export async function running(steps: Steps, more: Partial<Scenario> = {}) {
  const { program, outbox, advance } = outboxWith();
  const store = new MemoryStore();
  const faults = new ProgramFaults(program);
  await store.create(sessionRecord({ state: 'mounted' }), undefined, 0);
  const scenario = { name: 'a', steps, ...more } as Scenario;
  const run = new ScenarioRun({ store, program, outbox, faults }, 'abc', scenario);
  const opening = await run.open(false);
  const { heard, connected } = pageOf(run);
  await connected;
  return {
    ...{ program, outbox, store, faults, run, heard, advance, opening },
    mount: (funding_destination: FundingDestination = 'debit') =>
      run.act({ action: 'mount', funding_destination }),
    /** Kinds of the journal entries that are no event. */
    findings: () => program.journal.find({ kind: 'impossible' }),
    topics: () => outbox.log.find().map(({ topic }) => topic),
    state: async () => (await store.session('abc'))!.state,
  };
}
