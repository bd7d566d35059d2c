import type { JournalEntry } from '../../../journal/entry.js';
import { describeEntry } from '../model/describe-entry.js';
import { timeOfDay } from '../model/duration-words.js';
import { LANES, laneOf } from '../model/lanes.js';
import { hovered, hoverOf } from '../state/hover.js';

interface Props {
  readonly entry: JournalEntry;
  readonly href: string;
  readonly selected: boolean;
}

/** One line of the journal. */
export function EntryRow({ entry, href, selected }: Props) {
  const { title, detail, tone } = describeEntry(entry);
  const lane = laneOf(entry);
  return (
    <a
      class={`row entry ${hovered.value === entry.seq ? 'marked' : ''}`}
      href={href}
      aria-current={selected ? 'true' : undefined}
      {...hoverOf(entry.seq)}
    >
      <span class={`dot lane-${lane}`} aria-hidden="true" />
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
