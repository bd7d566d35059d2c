import { getLocation, parseTree, type Node } from 'jsonc-parser';
import { jsonFlaw, MAX_JSON_DEPTH, placeIn, tooDeepAt, type JsonFlaw } from '../http/json-text.js';
import { WHOLE, type ScenarioProblem } from './scenario-problem.js';

/** Keys of an object, and places in a list. */
export type JsonPath = readonly (string | number)[];

/** A JSON text with the place of everything in it. */
export interface JsonTree {
  readonly root: Node;
  readonly value: unknown;
  /** Makes a problem of the value at a path, or of the nearest value around it. */
  problemOf(path: JsonPath, message: string): ScenarioProblem;
}

/** Two hundred steps with the longest texts allowed fit in half of it. */
const MAX_CHARACTERS = 256 * 1024;

/** Reads strict JSON: no comments, no trailing commas. What is too large or too deep is refused before it is read. */
export function parseJsonTree(text: string): JsonTree | { readonly problem: ScenarioProblem } {
  if (text.length > MAX_CHARACTERS) {
    return refuse(text, 0, [], `has ${text.length} characters; at most ${MAX_CHARACTERS} are read`);
  }
  const deep = tooDeepAt(text);
  if (deep !== undefined) return refuse(text, deep, [], `nests more than ${MAX_JSON_DEPTH} levels deep here`);
  const flaw = jsonFlaw(text);
  if (flaw) {
    const path = getLocation(text, flaw.offset).path.filter((key) => key !== '');
    return refuse(text, flaw.offset, path, `is not JSON: ${whatBreaks(text, flaw)}`);
  }
  const root = parseTree(text)!;
  return {
    root,
    value: JSON.parse(text) as unknown,
    problemOf: (path, message) => problemAt(text, offsetOf(root, path), path, message),
  };
}

function refuse(text: string, offset: number, path: JsonPath, what: string) {
  return { problem: problemAt(text, offset, path, `"${pathText(path)}" ${what}.`) };
}

/** A path as people read it. */
export const pathText = (path: JsonPath): string => path.join('.') || WHOLE;

function problemAt(text: string, offset: number, path: JsonPath, message: string): ScenarioProblem {
  return { ...placeIn(text, offset), path: pathText(path), message };
}

/** The position of the key of a path, or of the item of a list. */
function offsetOf(root: Node, path: JsonPath): number {
  let node: Node = root;
  let offset = root.offset;
  for (const key of path) {
    const found =
      node.type === 'array'
        ? node.children![Number(key)]
        : node.children?.findLast((one) => keyOf(one) === key);
    if (!found) break;
    offset = found.offset;
    node = found.type === 'property' ? found.children![1]! : found;
  }
  return offset;
}

/** The key of a property. */
export const keyOf = (property: Node): string => String(property.children?.[0]?.value);

function whatBreaks(text: string, flaw: JsonFlaw): string {
  if (text.trim() === '') return 'it is empty';
  if (text.startsWith('\uFEFF')) return 'it begins with a byte order mark (EF BB BF)';
  if (flaw.isComment) return 'it has no comments; "description" is for what is to be said';
  const word = /^[^\s,:{}[\]"]{1,20}|^./su.exec(text.slice(flaw.offset))?.[0] ?? '';
  return flaw.why ?? `unexpected ${JSON.stringify(word)}`;
}
