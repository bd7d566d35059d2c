import type { SessionState } from '../../../../contracts/lifecycle/lifecycle.js';
import type { Readings } from '../../../../contracts/readings/readings.js';
import type { JournalEntry } from '../../../journal/entry.js';
import { inWords, toneOfState } from '../model/describe-entry.js';
import { arrowsOf, pathOf, PLACES, STATES, type LifecycleArrow } from '../model/lifecycle-picture.js';
import { program } from '../state/journal-store.js';

const BOX = { width: 184, height: 40 };
const STEP = { x: 450, y: 92 };
/** Within this, beside the left one of two boxes, an arrow changes its row; its words stand where it runs level. */
const BEND = 64;
const MARGIN = 16;

const corner = (state: SessionState) => ({
  x: MARGIN + PLACES[state].column * STEP.x,
  y: MARGIN + PLACES[state].row * STEP.y,
});

interface Props {
  /** Entries of a session, whose path is highlighted. */
  readonly entries: readonly JournalEntry[];
  /** The state it is in. */
  readonly state: string | undefined;
}

/** The lifecycle table as a picture, with the path of one session through it. */
export function LifecyclePicture({ entries, state }: Props) {
  const readings = (program.value['readings'] ?? {}) as Partial<Readings>;
  const { moves, states } = pathOf(entries);
  const width = 2 * MARGIN + 2 * STEP.x + BOX.width;
  const height = 2 * MARGIN + 3 * STEP.y + BOX.height;
  return (
    <div class="lifecycle" tabIndex={0} role="region" aria-label="Lifecycle of a session">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label="States and what moves a session between them; the table below says the same"
      >
        <defs>
          <marker
            id="tip"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="8"
            markerHeight="8"
            orient="auto-start-reverse"
          >
            <path d="M0 0 8 4 0 8z" fill="context-stroke" />
          </marker>
        </defs>
        {arrowsOf(readings).map((arrow) => (
          <Arrow
            key={`${arrow.from} ${arrow.to}`}
            arrow={arrow}
            taken={moves.has(`${arrow.from} ${arrow.to}`)}
          />
        ))}
        {STATES.map((name) => (
          <g
            key={name}
            class={`state ${toneOfState(name)} ${states.has(name) && entries.length > 0 ? 'visited' : ''} ${name === state ? 'current' : ''}`}
            transform={`translate(${corner(name).x} ${corner(name).y})`}
          >
            <rect width={BOX.width} height={BOX.height} rx="10" />
            <text x={BOX.width / 2} y={BOX.height / 2 + 5}>
              {inWords(name)}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

function Arrow({ arrow, taken }: { readonly arrow: LifecycleArrow; readonly taken: boolean }) {
  const { from, to, events, possible } = arrow;
  const { path, label, anchor } = route(from, to);
  return (
    <g class={`arrow ${possible ? '' : 'impossible'} ${taken ? 'taken' : ''}`}>
      <path d={path} marker-end="url(#tip)" />
      <text x={label.x} y={label.y} text-anchor={anchor}>
        {events.map((event, row) => (
          <tspan key={event} x={label.x} dy={row === 0 ? 0 : 13}>
            {event}
          </tspan>
        ))}
      </text>
    </g>
  );
}

/** A line between two boxes, and where its words stand. Arrows back run above those that lead on. */
function route(from: SessionState, to: SessionState) {
  const [a, b] = [corner(from), corner(to)];
  const [columns, rows] = [PLACES[to].column - PLACES[from].column, PLACES[to].row - PLACES[from].row];
  if (columns === 0) {
    const shift = rows > 0 ? 40 : 110;
    const [y1, y2] = rows > 0 ? [a.y + BOX.height, b.y] : [a.y, b.y + BOX.height];
    const x = a.x + shift;
    const anchor = rows > 0 ? 'end' : 'start';
    return {
      path: `M${x} ${y1}L${x} ${y2}`,
      label: { x: x + (rows > 0 ? -6 : 6), y: (y1 + y2) / 2 + (rows > 0 ? -12 : 20) },
      anchor,
    } as const;
  }
  const forward = columns > 0;
  const offset = forward ? 28 : 12;
  const [x1, x2] = forward ? [a.x + BOX.width, b.x] : [a.x, b.x + BOX.width];
  const [y1, y2] = [a.y + offset, b.y + offset];
  const bends = rows !== 0;
  const curve = (start: number) => `C${start + BEND * 0.6} ${y1} ${start + BEND * 0.4} ${y2}`;
  const bent = forward
    ? `M${x1} ${y1}${curve(x1)} ${x1 + BEND} ${y2}H${x2}`
    : `M${x1} ${y1}H${x2 + BEND}${curve(x2)} ${x2} ${y2}`;
  return {
    path: bends ? bent : `M${x1} ${y1}H${x2}`,
    label: bends
      ? { x: forward ? x2 - 8 : x1 - 8, y: (forward ? y2 : y1) - 6 }
      : { x: (x1 + x2) / 2, y: y1 + (forward ? 15 : -7) },
    anchor: bends ? 'end' : 'middle',
  } as const;
}
