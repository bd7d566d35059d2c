import { describe, expect, it } from 'vitest';
import { describeEvents, formOfTracer, namesOf, placeOfFields } from './describe-events.js';
import type { NotedEvent } from './page-notes.js';

const ID = '6f1e2f0e-8f5a-4d8e-9d54-0f6a2f4f7a11';
const noted = (event: string, payload: unknown): NotedEvent => ({
  event,
  payload,
  args: 1,
  duringMount: false,
});
const FIELDS = { session_identifier: ID, tracer_token: `12345_${ID}`, event_name: 'iip.webplugin.page_load' };

describe('events', () => {
  it('are described by their order and by the fields of the first of each, wherever they are', () => {
    const events = [
      noted('PAGE_LOAD', { content: { ...FIELDS, page: 'CreditFunding' } }),
      noted('PAGE_LOAD', { ...FIELDS, more: 1 }),
      noted('SESSION_ERROR', undefined),
    ];
    expect(describeEvents(events, { session: ID })).toEqual({
      events: 'PAGE_LOAD, PAGE_LOAD, SESSION_ERROR',
      'event PAGE_LOAD.session_identifier': 'the id of the session',
      'event PAGE_LOAD.tracer_token': 'text',
      'event PAGE_LOAD.event_name': '"iip.webplugin.page_load"',
      'event PAGE_LOAD.page': '"CreditFunding"',
    });
    expect(namesOf([])).toBe('none');
  });

  it('show no value but of fields that name things', () => {
    const payload = { account: '4111111111111111', event_name: '<b> x', empty: '', none: null, page: 5 };
    expect(describeEvents([noted('PAGE_LOAD', payload)], { session: ID })).toEqual({
      events: 'PAGE_LOAD',
      'event PAGE_LOAD.account': 'text',
      'event PAGE_LOAD.event_name': 'text',
      'event PAGE_LOAD.empty': 'empty text',
      'event PAGE_LOAD.none': 'null',
      'event PAGE_LOAD.page': 'number',
    });
  });

  it.each([
    [{ ...FIELDS }, 'at the top'],
    [{ content: FIELDS }, 'in content'],
    [{ ...FIELDS, content: FIELDS }, 'at the top and in content'],
    ['text', 'none'],
  ])('have their fields in one of these places', (payload, place) => {
    expect(placeOfFields(payload)).toBe(place);
  });

  it.each([
    [`12345_${ID}`, 'digits_UUID'],
    [`12345_1776970034_${ID}`, 'digits_digits_UUID'],
    [ID, 'UUID'],
    ['abc', 'other text'],
    [undefined, 'undefined'],
  ])('have a tracer token of one of these forms', (tracer_token, form) => {
    expect(formOfTracer({ content: { tracer_token } })).toBe(form);
  });
});
