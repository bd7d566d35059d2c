import type { JournalEntry } from '../../../journal/entry.js';
import { describeEntry } from '../model/describe-entry.js';
import { timeOfDay } from '../model/duration-words.js';
import { LANES, laneOf } from '../model/lanes.js';

interface Props {
  readonly entry: JournalEntry;
  readonly href: string;
  readonly selected: boolean;
  readonly marked?: boolean;
  readonly onHover?: ((seq: number | null) => void) | undefined;
}

/** One line of the journal. */
export function EntryRow({ entry, href, selected, marked = false, onHover }: Props) {
  const { title, detail, tone } = describeEntry(entry);
  const lane = laneOf(entry);
  return (
    <a
      class={`row entry ${marked ? 'marked' : ''}`}
      href={href}
      aria-current={selected ? 'true' : undefined}
      onMouseEnter={onHover && (() => onHover(entry.seq))}
      onMouseLeave={onHover && (() => onHover(null))}
    >
      <span class={`dot lane-${lane} ${tone}`} aria-hidden="true" />
      <span class="main">
        <span class={`title ${tone}`}>{title}</span>
        <span class="detail">{detail}</span>
      </span>
      <span class="side">
        <span class="lane">{LANES[lane]}</span>
        <time dateTime={entry.at}>{timeOfDay(entry.at)}</time>
      </span>
    </a>
  );
}
