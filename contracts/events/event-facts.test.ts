import { describe, expect, it } from 'vitest';
import { SESSION_EVENTS } from '../lifecycle/lifecycle.js';
import { PAGE_OF_EVENT } from '../plugin/pages.js';
import { VERIFICATION_FAILURES } from '../plugin/verification-failures.js';
import { statusCode } from '../status-codes/status-codes.js';
import { EVENT_FACTS } from './event-facts.js';
import { EVENT_CONSTANTS, EVENTS } from './event-names.js';

describe('every event', () => {
  it.each(EVENT_CONSTANTS)('%s is named by the rule of the two published names', (constant) => {
    expect(EVENTS[constant]).toBe(`iip.webplugin.${constant.toLowerCase()}`);
  });

  it.each(EVENT_CONSTANTS)('%s has a source, for itself and for its name', (constant) => {
    const { source, name, meaning } = EVENT_FACTS[constant];
    for (const text of [source, name.source, meaning]) expect(text.length).toBeGreaterThan(5);
  });

  it('has its place in the lifecycle, which knows MOUNT beside', () => {
    expect([...SESSION_EVENTS].sort()).toEqual([...EVENT_CONSTANTS, 'MOUNT'].sort());
  });

  it('has a page behind it, but for PAGE_LOAD, which tells of any', () => {
    expect(Object.keys(PAGE_OF_EVENT).sort()).toEqual(
      EVENT_CONSTANTS.filter((constant) => constant !== 'PAGE_LOAD').sort(),
    );
  });
});

describe('every status of a failed verification', () => {
  it.each(Object.keys(VERIFICATION_FAILURES).map(Number))('%i is a documented status', (status) => {
    expect(statusCode(status)?.places).toContain('webhook');
  });
});
