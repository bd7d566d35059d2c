/** Attributes of an element: `true` writes an empty one, `false` and undefined write none. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Creates an element. Strings among the children become text nodes, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string | undefined)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** Text for the developer, in English on pages of every language. */
export const developerText = (text: string): HTMLElement =>
  element('p', { class: 'developer', lang: 'en', dir: 'ltr' }, text);
