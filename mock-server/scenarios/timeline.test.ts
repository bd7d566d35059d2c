import { describe, expect, it } from 'vitest';
import { Timeline } from './timeline.js';

const FIRST = { open: 'normally' } as const;
const SECOND = { open: 'late' } as const;
const FORM = { show: 'form' } as const;
const CANCEL = { emit: 'FUNDING_CANCELED' } as const;

describe('the timeline of a scenario', () => {
  it('gives the steps of a page one after the other, up to the next opening', () => {
    const timeline = new Timeline([FIRST, FORM, CANCEL, SECOND, FORM]);
    expect(timeline.open(false)).toBe(FIRST);
    expect([timeline.next(), timeline.next(), timeline.next()]).toEqual([FORM, CANCEL, undefined]);
    expect(timeline.open(false)).toBe(SECOND);
    expect([timeline.next(), timeline.next()]).toEqual([FORM, undefined]);
    expect(timeline.open(false)).toBeUndefined();
  });

  it('begins a page that is loaded again where it was opened', () => {
    const timeline = new Timeline([FIRST, FORM, SECOND, CANCEL]);
    timeline.open(false);
    timeline.open(false);
    expect(timeline.next()).toBe(CANCEL);
    expect(timeline.open(true)).toBe(SECOND);
    expect(timeline.next()).toBe(CANCEL);
  });

  it('leaves out the rest of a page that is opened for another time', () => {
    const timeline = new Timeline([FIRST, FORM, CANCEL, SECOND]);
    timeline.open(false);
    timeline.next();
    expect(timeline.open(false)).toBe(SECOND);
  });

  it('runs from its first step where that is no opening, also when the page is loaded again', () => {
    const timeline = new Timeline([FORM, SECOND]);
    expect(timeline.open(false)).toBeUndefined();
    expect(timeline.next()).toBe(FORM);
    expect(timeline.open(true)).toBeUndefined();
    expect(timeline.next()).toBe(FORM);
  });

  it('that is skipped continues with the next open step', () => {
    const timeline = new Timeline([FIRST, FORM, CANCEL, SECOND]);
    timeline.open(false);
    timeline.skipToOpen();
    expect(timeline.next()).toBeUndefined();
    expect(timeline.open(false)).toBe(SECOND);
  });
});
