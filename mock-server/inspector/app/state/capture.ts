import { signal } from '@preact/signals';

/** A capture within the inspector. */
export interface Capture {
  /** authorized_url to mount; undefined: a session is created first. */
  readonly url?: string;
}

/** The capture whose dialog is open; null where none is. */
export const capturing = signal<Capture | null>(null);
