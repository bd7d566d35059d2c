import { expect, it } from 'vitest';
import { EVENT_FACTS } from '../events/event-facts.js';
import { BUILT_IN_SCENARIOS, scenariosOfEvents } from './built-in.js';

it('every event of the table has a scenario that leads to it', () => {
  expect(scenariosOfEvents(EVENT_FACTS, BUILT_IN_SCENARIOS)).toEqual([]);
});

it('an event without a scenario gets one that is named after it', () => {
  const events = { ...EVENT_FACTS, BRAND_NEW: { meaning: 'something new happened' } };
  expect(scenariosOfEvents(events, BUILT_IN_SCENARIOS)).toEqual([
    {
      name: 'brand-new',
      description: 'BRAND_NEW: something new happened',
      steps: [{ open: 'normally' }, { show: 'form' }, { emit: 'BRAND_NEW' }],
    },
  ]);
});
