import { checkShowsChildren } from './check-container.js';
import { misuse, shown } from './misuse.js';
import { nearest } from './nearest.js';
import type { IngoPluginOptions } from './types.js';

const CREATE = 'IngoInstantPayments.create';
const OPTION_TYPES = { autoHeight: 'boolean', scrolling: 'boolean', cssName: 'string' } as const;

/**
 * Validates the element. An element of another window is accepted, so `instanceof` cannot be used.
 *
 * @throws TypeError when it is not an element.
 */
export function checkElement(element: unknown): Element {
  if ((element as Element | null | undefined)?.nodeType === 1) {
    checkShowsChildren(element as Element);
    return element as Element;
  }
  const fix =
    typeof element === 'string'
      ? `Pass document.querySelector(${shown(element)}).`
      : 'Is the container on the page before this runs, and is its id spelled right?';
  throw misuse(
    `${CREATE}(element, …)`,
    `element is ${shown(element)}`,
    `Expected a DOM element, as document.getElementById gives. ${fix}`,
  );
}

/**
 * Validates the options. An unknown option does nothing, and the console says so.
 *
 * @throws TypeError when an option has the wrong type.
 */
export function checkOptions(options: unknown): IngoPluginOptions {
  if (options === undefined) return {};
  const where = `${CREATE}(…, options)`;
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    const what = Array.isArray(options) ? 'an array' : shown(options);
    throw misuse(
      where,
      `options is ${what}`,
      'Expected an object, such as { autoHeight: true }, or nothing.',
    );
  }
  for (const [name, value] of Object.entries(options)) {
    const type = Object.keys(OPTION_TYPES).includes(name)
      ? OPTION_TYPES[name as keyof typeof OPTION_TYPES]
      : undefined;
    if (!type) console.warn(`${where}: option ${shown(name)} is not known and does nothing.${hint(name)}`);
    else if (value !== undefined && typeof value !== type)
      throw misuse(
        where,
        `${name} is ${shown(value)}`,
        `Expected a ${type}${type === 'boolean' ? ', true or false without quotes' : ''}.`,
      );
  }
  return { ...options };
}

function hint(name: string): string {
  const near = nearest(name, Object.keys(OPTION_TYPES));
  return near ? ` Did you mean ${shown(near)}?` : ` Known: ${Object.keys(OPTION_TYPES).join(', ')}.`;
}
