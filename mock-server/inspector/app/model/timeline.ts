import type { JournalEntry } from '../../../journal/entry.js';
import { LANES, laneOf, type Lane } from './lanes.js';

/** An entry on the axis of time. */
export interface TimelineMark {
  readonly seq: number;
  readonly lane: Lane;
  /** In pixels at zoom 1, from the left. */
  readonly x: number;
}

/** A stretch of time in which nothing happened, and which is told in words. */
export interface TimelineGap {
  /** In pixels at zoom 1: its middle. */
  readonly x: number;
  readonly milliseconds: number;
}

/** A timeline, laid out at zoom 1. */
export interface Timeline {
  readonly marks: readonly TimelineMark[];
  readonly gaps: readonly TimelineGap[];
  readonly width: number;
}

/** Room before the first mark and behind the last. */
const MARGIN = 16;
/** Between marks that came at the same moment: they never cover each other. */
const STEP = 16;
/** For each tenfold of the time between: seconds, hours and days stand on one axis. */
const PER_TENFOLD = 13;
/** Shorter gaps are not told. */
const TOLD_GAP_MS = 1000;

/**
 * Lays entries out along time. The axis is logarithmic between neighbours: a burst of milliseconds stays readable beside
 * a wait of days.
 */
export function layOutTimeline(entries: readonly JournalEntry[]): Timeline {
  const marks: TimelineMark[] = [];
  const gaps: TimelineGap[] = [];
  let x = MARGIN;
  let before: number | undefined;
  for (const entry of entries) {
    const at = Date.parse(entry.at);
    if (before !== undefined) {
      const gap = Math.max(0, at - before);
      const step = STEP + PER_TENFOLD * Math.log10(1 + gap);
      if (gap >= TOLD_GAP_MS) gaps.push({ x: x + step / 2, milliseconds: gap });
      x += step;
    }
    before = at;
    marks.push({ seq: entry.seq, lane: laneOf(entry), x });
  }
  return { marks, gaps, width: x + MARGIN };
}

/** The lanes that a timeline has something in, from top to bottom. */
export function lanesIn({ marks }: Timeline): readonly Lane[] {
  const used = new Set(marks.map(({ lane }) => lane));
  return (Object.keys(LANES) as Lane[]).filter((lane) => used.has(lane));
}

/** Where an arrow key leads from a mark: along time, or to the nearest mark of the next lane. */
export function neighbour(timeline: Timeline, seq: number | undefined, key: string): number | undefined {
  const { marks } = timeline;
  const at = marks.findIndex((mark) => mark.seq === seq);
  if (at < 0) return marks[0]?.seq;
  if (key === 'ArrowRight') return marks[Math.min(marks.length - 1, at + 1)]!.seq;
  if (key === 'ArrowLeft') return marks[Math.max(0, at - 1)]!.seq;
  if (key === 'Home') return marks[0]!.seq;
  if (key === 'End') return marks.at(-1)!.seq;
  const lanes = lanesIn(timeline);
  const lane = lanes[lanes.indexOf(marks[at]!.lane) + (key === 'ArrowDown' ? 1 : -1)];
  const inLane = marks.filter((mark) => mark.lane === lane);
  const distance = (mark: TimelineMark): number => Math.abs(mark.x - marks[at]!.x);
  return inLane.reduce<TimelineMark>(
    (best, mark) => (distance(mark) < distance(best) || best.lane !== lane ? mark : best),
    marks[at]!,
  ).seq;
}
