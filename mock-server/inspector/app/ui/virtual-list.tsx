import { defaultRangeExtractor, type Range } from '@tanstack/virtual-core';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { walk } from '../state/keyboard.js';
import { useVirtualizer } from './use-virtualizer.js';

/** A list of which only the rows in sight are in the document. */
export interface VirtualListProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  /** In pixels; every row has it. */
  readonly rowHeight: number;
  readonly keyOf: (item: Item) => string | number;
  /** What stands in a row: one link or button, which takes the focus. */
  readonly renderRow: (item: Item) => ComponentChildren;
  /** Key of the row that is brought into sight when it changes. */
  readonly selected?: string | number | undefined;
  /** New items come at the top: what is looked at stays where it is. */
  readonly growsAtTop?: boolean;
}

/** Rows beyond the edges that are drawn as well, so that scrolling shows no gap. */
const SPARE = 8;

/** Drawn until the height of the list is measured. */
const FIRST_VIEW = { width: 0, height: 800 };

/** Shows a long list; j and k move the focus through it. */
export function VirtualList<Item>(props: VirtualListProps<Item>) {
  const { label, items, rowHeight, keyOf, renderRow, selected, growsAtTop = false } = props;
  const box = useRef<HTMLDivElement>(null);
  /** Key of the row that has the focus. */
  const [focused, setFocused] = useState<string | number | undefined>(undefined);
  const indexOf = (key: string | number | undefined): number =>
    key === undefined ? -1 : items.findIndex((item) => keyOf(item) === key);
  const focusedIndex = indexOf(focused);
  const list = useVirtualizer({
    count: items.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => keyOf(items[index]!),
    overscan: SPARE,
    initialRect: FIRST_VIEW,
    anchorTo: growsAtTop && box.current && box.current.scrollTop > 0 ? 'end' : 'start',
    rangeExtractor: (range) => withIndex(range, focusedIndex),
  });

  useLayoutEffect(() => {
    const index = indexOf(selected);
    if (index >= 0) list.scrollToIndex(index);
  }, [selected]);

  useLayoutEffect(() => {
    if (focusedIndex < 0) return;
    const row = box.current!.querySelector(`[aria-posinset="${focusedIndex + 1}"]`);
    if (row?.contains(document.activeElement)) return;
    row?.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true });
  }, [focused]);

  const move = useRef<(step: 1 | -1) => void>(() => undefined);
  move.current = (step) => {
    const from = focusedIndex >= 0 ? focusedIndex : indexOf(selected);
    const index = from < 0 ? 0 : Math.max(0, Math.min(items.length - 1, from + step));
    if (items.length === 0) return;
    list.scrollToIndex(index);
    setFocused(keyOf(items[index]!));
  };
  useEffect(() => walk({ root: box.current!, move: (step) => move.current(step) }), []);

  return (
    <div class="virtual" ref={box}>
      <ul
        aria-label={label}
        style={{ height: `${list.getTotalSize()}px` }}
        onFocusOut={() => setFocused(undefined)}
      >
        {list.getVirtualItems().map(({ index, key, start }) => (
          <li
            key={key}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start}px)`, height: `${rowHeight}px` }}
            onFocusIn={() => setFocused(keyOf(items[index]!))}
          >
            {renderRow(items[index]!)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The rows in sight, and the one that has the focus, which it would lose if it went. */
const withIndex = (range: Range, index: number): number[] => {
  const inSight = defaultRangeExtractor(range);
  return index < 0 || inSight.includes(index) ? inSight : [...inSight, index].sort((a, b) => a - b);
};
