import { signal } from '@preact/signals';

/** What keys do, as the list of shortcuts shows it. */
export const SHORTCUTS = [
  { keys: ['?'], meaning: 'Show these shortcuts' },
  { keys: ['/'], meaning: 'Search' },
  { keys: ['j', 'k'], meaning: 'Move the focus down or up a list; opens nothing' },
  { keys: ['Enter'], meaning: 'Open what has the focus' },
  { keys: ['Esc'], meaning: 'Leave the search, close a dialog, or go back to the list' },
  { keys: ['+', '−', '0'], meaning: 'Timeline: zoom in, zoom out, show all' },
] as const;

/** Whether the list of shortcuts is shown. */
export const shortcutsShown = signal(false);

/** A list through which j and k move. */
export interface WalkedList {
  readonly root: Element;
  /** Moves the focus by one item. */
  move(step: 1 | -1): void;
}

const lists: WalkedList[] = [];

/** Lets j and k move through a list; returns what ends that. */
export function walk(list: WalkedList): () => void {
  lists.push(list);
  return () => void lists.splice(lists.indexOf(list), 1);
}

type Action = (event: KeyboardEvent) => void;

const actions = new Map<string, Action>();

/** Lets a key do something while a part of the page is shown; returns what ends that. */
export function onKey(key: string, action: Action): () => void {
  actions.set(key, action);
  return () => void (actions.get(key) === action && actions.delete(key));
}

/**
 * Begins to listen. Keys are compared by what they type, so that `?`, `/` and `+` work in every keyboard layout; hotkey
 * libraries compare the modifiers as well.
 */
export function startKeyboard(): void {
  document.addEventListener('keydown', (event) => {
    if (event.metaKey || event.ctrlKey || event.altKey || event.defaultPrevented) return;
    if (document.querySelector('dialog[open], :popover-open')) return; // it has the keys
    const target = event.target as HTMLElement;
    if (event.key === 'Escape')
      return void (isField(target) ? target.blur() : actions.get('Escape')?.(event));
    if (isField(target)) return;
    const action = KEYS[event.key] ?? actions.get(event.key);
    if (!action) return;
    event.preventDefault();
    action(event);
  });
}

/** The list that has the focus, else the one that was shown last. */
const walkedList = (): WalkedList | undefined =>
  lists.find(({ root }) => root.contains(document.activeElement)) ?? lists.at(-1);

const move = (step: 1 | -1): void => walkedList()?.move(step);

const KEYS: Readonly<Record<string, Action>> = {
  '?': () => (shortcutsShown.value = true),
  '/': () => document.querySelector<HTMLInputElement>('input[type=search]')?.focus(),
  j: () => move(1),
  k: () => move(-1),
};

const isField = (element: HTMLElement): boolean =>
  element.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(element.tagName);
