import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { walk } from '../state/keyboard.js';
import { visibleRange } from '../model/visible-range.js';

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

/** Shows a long list; j and k move the focus through it. */
export function VirtualList<Item>(props: VirtualListProps<Item>) {
  const { label, items, rowHeight, keyOf, renderRow, selected, growsAtTop = false } = props;
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 800 });
  const focusWanted = useRef<string | number | undefined>(undefined);
  const latest = useRef(items);
  const measure = (): void => {
    const { scrollTop: top, clientHeight: height } = box.current!;
    setView((before) => (before.top === top && before.height === height ? before : { top, height }));
  };

  useLayoutEffect(() => {
    const resized = new ResizeObserver(measure);
    resized.observe(box.current!);
    return () => resized.disconnect();
  }, []);

  useLayoutEffect(() => {
    const before = latest.current;
    latest.current = items;
    const { current } = box;
    if (!growsAtTop || !current || current.scrollTop === 0 || before.length === 0) return;
    const first = keyOf(before[0]!);
    const moved = items.findIndex((item) => keyOf(item) === first);
    if (moved > 0) current.scrollTop += moved * rowHeight;
  }, [items]);

  const reveal = (index: number): void => {
    const { current } = box;
    if (!current || index < 0) return;
    const [top, bottom] = [index * rowHeight, (index + 1) * rowHeight];
    if (top < current.scrollTop) current.scrollTop = top;
    else if (bottom > current.scrollTop + current.clientHeight)
      current.scrollTop = bottom - current.clientHeight;
    measure();
  };

  useLayoutEffect(() => {
    if (selected !== undefined) reveal(items.findIndex((item) => keyOf(item) === selected));
  }, [selected]);

  useEffect(
    () =>
      walk({
        root: box.current!,
        move(step) {
          const all = latest.current;
          const at = all.findIndex((item) => String(keyOf(item)) === focusedKey(box.current!));
          const start = all.findIndex((item) => keyOf(item) === selected);
          const index = at >= 0 ? at + step : start >= 0 ? start + step : 0;
          const item = all[Math.max(0, Math.min(all.length - 1, index))];
          if (item === undefined) return;
          focusWanted.current = keyOf(item);
          reveal(all.indexOf(item));
          setView((before) => ({ ...before }));
        },
      }),
    [selected],
  );

  useLayoutEffect(() => {
    if (focusWanted.current === undefined) return;
    const row = box.current!.querySelector(`[data-key="${CSS.escape(String(focusWanted.current))}"]`);
    row?.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true });
    focusWanted.current = undefined;
  });

  const { from, to } = visibleRange(items.length, rowHeight, view);
  return (
    <div class="virtual" ref={box} onScroll={measure}>
      <ul aria-label={label} style={{ height: `${items.length * rowHeight}px` }}>
        {items.slice(from, to).map((item, offset) => (
          <li
            key={keyOf(item)}
            data-key={keyOf(item)}
            aria-setsize={items.length}
            aria-posinset={from + offset + 1}
            style={{ transform: `translateY(${(from + offset) * rowHeight}px)`, height: `${rowHeight}px` }}
          >
            {renderRow(item)}
          </li>
        ))}
      </ul>
    </div>
  );
}

const focusedKey = (box: Element): string | undefined =>
  box.contains(document.activeElement)
    ? document.activeElement?.closest<HTMLElement>('[data-key]')?.dataset['key']
    : undefined;
