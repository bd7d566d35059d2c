import { describe, expect, it } from 'vitest';
import { check } from '../../mock-server/schemas/check.js';
import { EVENT_FACTS } from './event-facts.js';
import { EVENT_CONSTANTS } from './event-names.js';
import { eventPayload, shapePayload, tracerToken, type EventSource } from './payload.js';

const UUID = '07834f31-9ff3-48ff-a7e7-072242331688';
const SOURCE: EventSource = {
  session_identifier: UUID,
  tracer_token: `12345_${UUID}`,
  funding_destination: 'debit',
  customer_account_token: UUID,
  error: 753,
  page: 'DebitFunding',
  message: 'why',
};

describe('the payload of an event', () => {
  it.each(EVENT_CONSTANTS)('%s keeps its schema, and carries nothing else', (event) => {
    expect(check(event, eventPayload(event, EVENT_FACTS[event].fields, SOURCE))).toHaveProperty('value');
  });

  it('has its keys in the order of the published sample', () => {
    expect(Object.keys(eventPayload('TOKEN_SUCCESS', EVENT_FACTS.TOKEN_SUCCESS.fields, SOURCE))).toEqual([
      'session_identifier',
      'tracer_token',
      'customer_account_token',
      'event_name',
      'funding_destination',
    ]);
  });

  it('says something where the source says nothing', () => {
    const { session_identifier, tracer_token, funding_destination } = SOURCE;
    const without = { session_identifier, tracer_token, funding_destination };
    expect(eventPayload('TERMINAL_FAILURE', EVENT_FACTS.TERMINAL_FAILURE.fields, without)).toMatchObject({
      error: 700,
    });
  });

  it('is shaped by the reading eventPayload', () => {
    const flat = { a: 1 };
    expect(shapePayload(flat, 'flat')).toEqual({ a: 1 });
    expect(shapePayload(flat, 'content')).toEqual({ content: { a: 1 } });
    expect(shapePayload(flat, 'flat-and-content')).toEqual({ a: 1, content: { a: 1 } });
  });
});

describe('a tracer token', () => {
  it.each([
    ['participant-uuid', `12345_${UUID}`],
    ['participant-seconds-uuid', `12345_1776970034_${UUID}`],
    ['uuid', UUID],
  ] as const)('of the reading %s is %s', (shape, token) => {
    expect(tracerToken(shape, 12345, 1_776_970_034_999, UUID)).toBe(token);
  });
});
