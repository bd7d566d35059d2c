import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EVENTS } from '../../contracts/events/event-names.js';
import { Listeners } from './listeners.js';

const { PAGE_LOAD, TOKEN_SUCCESS, TERMINAL_FAILURE } = EVENTS;

describe('listeners', () => {
  let tasks: (() => void)[];
  let listeners: Listeners;
  const runTasks = () => tasks.splice(0).forEach((task) => task());

  beforeEach(() => {
    tasks = [];
    listeners = new Listeners((task) => tasks.push(task));
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('hear what comes after them', () => {
    const heard = vi.fn();
    listeners.add(PAGE_LOAD, heard);
    listeners.dispatch('PAGE_LOAD', { page: 'A' });
    expect(heard).toHaveBeenCalledExactlyOnceWith({ page: 'A' });
  });

  it('hear what came before them, but not inside the call that adds them', () => {
    const heard = vi.fn();
    listeners.dispatch('PAGE_LOAD', { page: 'A' });
    listeners.add(PAGE_LOAD, heard);
    expect(heard).not.toHaveBeenCalled();
    runTasks();
    expect(heard).toHaveBeenCalledExactlyOnceWith({ page: 'A' });
  });

  it('that are added later do not hear again what the first has heard', () => {
    listeners.dispatch('PAGE_LOAD', {});
    listeners.add(PAGE_LOAD, () => undefined);
    runTasks();
    const late = vi.fn();
    listeners.add(PAGE_LOAD, late);
    runTasks();
    expect(late).not.toHaveBeenCalled();
  });

  it('hear events in the order in which they came, in whatever order they were added', () => {
    const heard: string[] = [];
    listeners.dispatch('TERMINAL_FAILURE', {});
    listeners.dispatch('TOKEN_SUCCESS', {});
    listeners.add(TOKEN_SUCCESS, () => heard.push('second'));
    listeners.add(TERMINAL_FAILURE, () => heard.push('first'));
    runTasks();
    expect(heard).toEqual(['first', 'second']);
  });

  it('hear what was kept before what comes now', () => {
    const heard: object[] = [];
    listeners.dispatch('PAGE_LOAD', { page: 'A' });
    listeners.add(PAGE_LOAD, (data) => heard.push(data));
    listeners.dispatch('PAGE_LOAD', { page: 'B' });
    runTasks();
    expect(heard).toEqual([{ page: 'A' }, { page: 'B' }]);
  });

  it('hear an event that comes up inside another after all have heard that one', () => {
    const heard: string[] = [];
    listeners.add(PAGE_LOAD, () => {
      heard.push('A');
      listeners.dispatch('TOKEN_SUCCESS', {});
    });
    listeners.add(PAGE_LOAD, () => heard.push('B'));
    listeners.add(TOKEN_SUCCESS, () => heard.push('C'));
    listeners.dispatch('PAGE_LOAD', {});
    expect(heard).toEqual(['A', 'B', 'C']);
  });

  it('have a copy of the payload each', () => {
    const payload = { content: { page: 'A' } };
    const spoil = (data: object) => delete (data as { content?: object }).content;
    const heard = vi.fn();
    listeners.add(PAGE_LOAD, spoil);
    listeners.add(PAGE_LOAD, heard);
    listeners.dispatch('PAGE_LOAD', payload);
    expect(heard).toHaveBeenCalledExactlyOnceWith({ content: { page: 'A' } });
    expect(payload).toEqual({ content: { page: 'A' } });
  });

  it('that throw hurt no other: the error is reported as one that nobody caught', () => {
    const report = vi.fn();
    vi.stubGlobal('reportError', report);
    const error = new Error('of the integration');
    const heard = vi.fn();
    listeners.add(PAGE_LOAD, () => {
      throw error;
    });
    listeners.add(PAGE_LOAD, heard);
    listeners.dispatch('PAGE_LOAD', {});
    listeners.dispatch('PAGE_LOAD', {});
    expect(heard).toHaveBeenCalledTimes(2);
    expect(report.mock.calls).toEqual([[error], [error]]);
  });

  it('that throw in an old browser have their error thrown in a task of its own', () => {
    vi.stubGlobal('reportError', undefined);
    const laterOn = vi.fn<(task: () => void) => void>();
    vi.stubGlobal('setTimeout', laterOn);
    listeners.add(PAGE_LOAD, () => {
      throw new Error('of the integration');
    });
    listeners.dispatch('PAGE_LOAD', {});
    expect(laterOn.mock.calls[0]![0]).toThrow('of the integration');
  });

  it('are called once even if added twice', () => {
    const heard = vi.fn();
    listeners.add(PAGE_LOAD, heard);
    listeners.add(PAGE_LOAD, heard);
    listeners.dispatch('PAGE_LOAD', {});
    expect(heard).toHaveBeenCalledOnce();
  });

  it('that another removes while an event is delivered do not hear it', () => {
    const heard = vi.fn();
    listeners.add(PAGE_LOAD, () => listeners.remove(PAGE_LOAD, heard));
    listeners.add(PAGE_LOAD, heard);
    listeners.dispatch('PAGE_LOAD', {});
    expect(heard).not.toHaveBeenCalled();
  });
});
