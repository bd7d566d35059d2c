import { signal } from '@preact/signals';

/** The entry under the pointer, in the timeline or in the list: both mark it. */
export const hovered = signal<number | null>(null);

/** Handlers of whatever stands for an entry. */
export const hoverOf = (seq: number) => ({
  onMouseEnter: () => (hovered.value = seq),
  onMouseLeave: () => (hovered.value = null),
  onFocus: () => (hovered.value = seq),
  onBlur: () => (hovered.value = null),
});
