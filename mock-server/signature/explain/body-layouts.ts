import { isUtf8 } from 'node:buffer';
import { parseJsonBody } from '../../http/parse-json-body.js';
import {
  ENVELOPES,
  ESCAPES,
  FINAL_LINE_ENDS,
  KEY_ORDERS,
  LINE_ENDS,
  readTree,
  WHITE_SPACE,
  type LayoutOption,
} from './layout-axes.js';
import { PRINTED_OBJECTS } from './printed-objects.js';

/** All rewritten bodies together; a documented body has a few hundred bytes and some hundred layouts. */
const MOST_BYTES = 4 * 1024 * 1024;
const BYTE_ORDER_MARK = Buffer.from('\uFEFF');

/** The same body as another program might have written it. */
export interface BodyLayout {
  /** Name of the layout within names of findings: `digest-of-compact-body`. */
  readonly name: string;
  /** As in "the digest is that of the body without white space". */
  readonly words: string;
  readonly bytes: Buffer;
  /** What to do when the digest is that of this layout; absent where that is nothing special. */
  readonly fix?: string;
}

/**
 * The respects in which two programs write the same body differently. The order is that in which they give a
 * combination its name: a change of the keys or of the characters says more than one of white space.
 */
const AXES = [KEY_ORDERS, ESCAPES, ENVELOPES, WHITE_SPACE, LINE_ENDS, FINAL_LINE_ENDS] as const;

/** More axes than these do not differ at once. */
const MOST_AXES = 3;

type Axes = typeof AXES;
type Choice = readonly [
  order: Axes[0][number] | undefined,
  escapes: Axes[1][number] | undefined,
  envelope: Axes[2][number] | undefined,
  space: Axes[3][number] | undefined,
  lineEnds: Axes[4][number] | undefined,
  finalLineEnd: Axes[5][number] | undefined,
];

/** Every choice of options from up to three axes, those of the fewest axes first. */
const CHOICES: readonly (readonly Choice[])[] = byNumberOfAxes();

function firstAxis(choice: readonly unknown[]): number {
  return choice.findIndex((option) => option !== undefined);
}

function byNumberOfAxes(): Choice[][] {
  const choices = (AXES as readonly (readonly LayoutOption<unknown>[])[])
    .reduce<(LayoutOption<unknown> | undefined)[][]>(
      (all, axis) => all.flatMap((chosen) => [undefined, ...axis].map((option) => [...chosen, option])),
      [[]],
    )
    .sort((a, b) => firstAxis(a) - firstAxis(b));
  return Array.from(
    { length: MOST_AXES },
    (_, index) =>
      choices.filter((choice) => choice.filter(Boolean).length === index + 1) as unknown as Choice[],
  );
}

/**
 * The other layouts that a body may have had when its digest or length was taken, simplest first: those that differ in
 * one respect, an empty body and objects printed as no JSON, then those that differ in two and three. None is the
 * body itself, and none comes twice.
 */
export function* otherLayouts(body: Buffer, mostAxes = MOST_AXES): Generator<BodyLayout> {
  const rewrite = rewriter(body);
  const seen = new Set([body.toString('latin1')]);
  let bytesLeft = MOST_BYTES;
  const isNew = (bytes: Buffer): boolean => {
    bytesLeft -= bytes.length;
    const before = seen.size;
    return seen.add(bytes.toString('latin1')).size > before;
  };
  for (const [index, choices] of CHOICES.slice(0, mostAxes).entries()) {
    for (const choice of choices) {
      if (bytesLeft < 0) return;
      const bytes = rewrite(choice);
      if (bytes && isNew(bytes)) yield { ...described(choice), ...stripped(bytes, body), bytes };
    }
    if (index === 0) {
      for (const layout of unlikeTheBody(body)) if (isNew(layout.bytes)) yield layout;
    }
  }
}

function described(choice: Choice): Omit<BodyLayout, 'bytes'> {
  const chosen = choice.filter((option) => option !== undefined);
  const words = chosen.map((option) => option.words);
  const last = words.pop()!;
  const fix = chosen.find((option) => option.fix !== undefined)?.fix;
  return {
    name: chosen[0]!.name,
    words: `the body ${words.length > 0 ? `${words.join(', ')} and ${last}` : last}`,
    ...(fix !== undefined && { fix }),
  };
}

/** What was sent is the same without its line ends: so does curl read a file. */
function stripped(bytes: Buffer, body: Buffer): Pick<BodyLayout, 'fix'> {
  const isStripped =
    bytes.length > body.length && bytes.toString('latin1').replace(/[\r\n]/g, '') === body.toString('latin1');
  return isStripped
    ? {
        fix: 'The body was sent without the line ends that were digested: curl -d @file strips them; send the file with curl --data-binary @file.',
      }
    : {};
}

/** No body at all, or what a language prints of an object. */
function unlikeTheBody(body: Buffer): BodyLayout[] {
  const value = objectIn(body);
  const printed = value
    ? PRINTED_OBJECTS.map(({ print, ...rest }) => ({ ...rest, bytes: Buffer.from(print(value)) }))
    : [];
  return [{ name: 'empty-body', words: 'an empty body', bytes: Buffer.alloc(0) }, ...printed];
}

/** Writes a body again by a choice of options; undefined where one of them does not apply. */
function rewriter(body: Buffer): (choice: Choice) => Buffer | undefined {
  const hasMark = body.subarray(0, 3).equals(BYTE_ORDER_MARK);
  const content = hasMark ? body.subarray(3) : body;
  const encoding = isUtf8(content) ? 'utf8' : 'latin1';
  const whole = content.toString(encoding);
  const end = /\r?\n$/.exec(whole)?.[0] ?? '';
  const text = whole.slice(0, whole.length - end.length);
  const tree = objectIn(content) && readTree(text);
  const ownSpace = WHITE_SPACE.find((option) => tree !== undefined && option.rewrite(tree) === text);
  const sentAs = new Set([hasMark ? 'marked' : 'unmarked', encoding === 'latin1' && 'not-utf8']);
  const useful = usefulEscapes(tree === undefined ? undefined : text);

  const structured = ([order, , , space]: Choice): string | undefined => {
    if (!order && !space) return text;
    const write = space ?? ownSpace;
    if (tree === undefined || !write) return undefined;
    return write.rewrite(order ? order.rewrite(tree) : tree);
  };
  return (choice) => {
    const [, escaping, envelope, , lineEnds, finalEnd] = choice;
    if (escaping && !useful.has(escaping)) return undefined;
    if (envelope?.sentAs && !sentAs.has(envelope.sentAs)) return undefined;
    const json = structured(choice);
    if (json === undefined) return undefined;
    const escaped = escaping ? escaping.rewrite(json) : json;
    const ended = escaped + (finalEnd ? finalEnd.rewrite : end);
    const written = lineEnds ? lineEnds.rewrite(ended) : ended;
    if (envelope) return envelope.rewrite(written);
    const bytes = Buffer.from(written, encoding);
    return hasMark ? Buffer.concat([BYTE_ORDER_MARK, bytes]) : bytes;
  };
}

/** Ways to escape that change this text, each differently: most texts have nothing to escape. */
function usefulEscapes(text: string | undefined): Set<(typeof ESCAPES)[number]> {
  const seen = new Set([text]);
  return new Set(
    text === undefined
      ? []
      : ESCAPES.filter(({ rewrite }) => {
          const rewritten = rewrite(text);
          return !seen.has(rewritten) && seen.add(rewritten);
        }),
  );
}

function objectIn(body: Buffer): object | undefined {
  const parsed = parseJsonBody(body);
  return 'value' in parsed && typeof parsed.value === 'object' && parsed.value !== null
    ? parsed.value
    : undefined;
}
