import { signal } from '@preact/signals';
import { control, type ControlCall } from './control-api.js';

/** Something that was done by hand. */
export interface Performed {
  readonly call: ControlCall;
  /** What was done, in words. */
  readonly words: string;
  /** Why it was refused; null where it was done. */
  readonly refusal: string | null;
}

/** What was done by hand last; null once it was put away. */
export const performed = signal<Performed | null>(null);

/** Makes a call of the control API for a person, who sees what was done and how a program does the same. */
export async function perform<T>(call: ControlCall, words: string): Promise<T | undefined> {
  try {
    const answer = await control<T>(call);
    performed.value = { call, words, refusal: null };
    return answer;
  } catch (error) {
    performed.value = { call, words, refusal: (error as Error).message };
    return undefined;
  }
}
