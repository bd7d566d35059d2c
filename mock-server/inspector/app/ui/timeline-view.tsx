import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { JournalEntry } from '../../../journal/entry.js';
import { describeEntry } from '../model/describe-entry.js';
import { durationWords, timeOfDay } from '../model/duration-words.js';
import { LANES } from '../model/lanes.js';
import { lanesIn, layOutTimeline, neighbour } from '../model/timeline.js';
import { hovered, hoverOf } from '../state/hover.js';
import { onKey } from '../state/keyboard.js';

interface Props {
  readonly entries: readonly JournalEntry[];
  /** seq of the entry whose details are shown. */
  readonly selected: number | undefined;
  readonly hrefOf: (seq: number) => string;
}

const LANE_HEIGHT = 26;
const ZOOM_STEP = 1.4;
const SMALLEST_ZOOM = 0.4;
const LARGEST_ZOOM = 12;
/** Few marks are not torn apart further than this. */
const LARGEST_FIT = 6;
/** Marks this far beyond the edges are drawn as well. */
const SPARE = 200;

/** A session along time, one lane for everyone who takes part; arrow keys walk it. */
export function TimelineView({ entries, selected, hrefOf }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const timeline = useMemo(() => layOutTimeline(entries), [entries]);
  const [zoom, setZoom] = useState<number | null>(null);
  const [view, setView] = useState({ left: 0, width: 800 });
  const lanes = lanesIn(timeline);
  const fit = Math.max(SMALLEST_ZOOM, Math.min(LARGEST_FIT, view.width / timeline.width));
  const scale = zoom ?? fit;
  const byseq = useMemo(() => new Map(entries.map((entry) => [entry.seq, entry])), [entries]);

  const measure = (): void => {
    const { scrollLeft: left, clientWidth: width } = box.current!;
    setView((before) => (before.left === left && before.width === width ? before : { left, width }));
  };
  useLayoutEffect(() => {
    const resized = new ResizeObserver(measure);
    resized.observe(box.current!);
    return () => resized.disconnect();
  }, []);

  const zoomBy = (factor: number): void =>
    setZoom((before) => Math.max(SMALLEST_ZOOM, Math.min(LARGEST_ZOOM, (before ?? fit) * factor)));
  useEffect(() => {
    const ends = [
      onKey('+', () => zoomBy(ZOOM_STEP)),
      onKey('-', () => zoomBy(1 / ZOOM_STEP)),
      onKey('0', () => setZoom(null)),
    ];
    return () => ends.forEach((end) => end());
  }, [fit]);

  // What is selected, in the list or by a link, is in sight.
  useLayoutEffect(() => {
    const mark = timeline.marks.find(({ seq }) => seq === selected);
    const { current } = box;
    if (!mark || !current) return;
    const x = mark.x * scale;
    if (x < current.scrollLeft + 24 || x > current.scrollLeft + current.clientWidth - 24)
      current.scrollLeft = x - current.clientWidth / 2;
    measure();
  }, [selected, scale]);

  const walk = (event: KeyboardEvent): void => {
    if (!/^(Arrow|Home$|End$)/.test(event.key)) return;
    const from = Number((event.target as HTMLElement).dataset['seq']) || selected;
    const to = neighbour(timeline, from, event.key);
    if (to === undefined) return;
    event.preventDefault();
    const mark = timeline.marks.find(({ seq }) => seq === to)!;
    const { current } = box;
    const x = mark.x * scale;
    if (x < current!.scrollLeft + 24 || x > current!.scrollLeft + current!.clientWidth - 24) {
      current!.scrollLeft = x - current!.clientWidth / 2;
      measure();
    }
    requestAnimationFrame(() => current!.querySelector<HTMLElement>(`[data-seq="${to}"]`)?.focus());
  };

  const inSight = ({ x }: { readonly x: number }): boolean =>
    x * scale > view.left - SPARE && x * scale < view.left + view.width + SPARE;
  const height = lanes.length * LANE_HEIGHT;
  const entryPoint = selected ?? timeline.marks[0]?.seq;
  return (
    <section class="timeline" aria-label="Timeline">
      <ul class="lane-names" aria-hidden="true">
        {lanes.map((lane) => (
          <li key={lane} class={`lane-${lane}`}>
            {LANES[lane]}
          </li>
        ))}
      </ul>
      <div class="timeline-box" ref={box} onScroll={measure} onKeyDown={walk}>
        <div
          class="timeline-area"
          style={{ width: `${timeline.width * scale}px`, height: `${height + 22}px` }}
        >
          {lanes.map((lane, row) => (
            <div
              key={lane}
              class={`lane-line lane-${lane}`}
              style={{ top: `${(row + 0.5) * LANE_HEIGHT}px` }}
            />
          ))}
          {timeline.gaps.filter(inSight).map(({ x, milliseconds }) => (
            <span key={x} class="gap" style={{ left: `${x * scale}px`, height: `${height}px` }}>
              <span>{durationWords(milliseconds)}</span>
            </span>
          ))}
          {timeline.marks.filter(inSight).map(({ seq, lane, x }) => {
            const entry = byseq.get(seq)!;
            const { title, detail, tone } = describeEntry(entry);
            return (
              <a
                key={seq}
                data-seq={seq}
                class={`mark lane-${lane} ${tone} ${hovered.value === seq ? 'marked' : ''}`}
                href={hrefOf(seq)}
                tabIndex={seq === entryPoint ? 0 : -1}
                aria-current={seq === selected ? 'true' : undefined}
                aria-label={`${LANES[lane]}, ${title}, ${timeOfDay(entry.at)}`}
                title={`${title}\n${detail}`}
                style={{ left: `${x * scale}px`, top: `${(lanes.indexOf(lane) + 0.5) * LANE_HEIGHT}px` }}
                {...hoverOf(seq)}
              />
            );
          })}
        </div>
      </div>
      <div class="zoom" role="group" aria-label="Zoom">
        <button type="button" class="plain" aria-label="Zoom out" onClick={() => zoomBy(1 / ZOOM_STEP)}>
          −
        </button>
        <button type="button" class="plain" aria-label="Zoom in" onClick={() => zoomBy(ZOOM_STEP)}>
          +
        </button>
        <button type="button" class="plain" onClick={() => setZoom(null)}>
          All
        </button>
      </div>
    </section>
  );
}
