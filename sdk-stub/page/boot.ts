import type { Boot } from '../../contracts/plugin/conversation.js';
import type { Texts } from './texts.js';

/** Reads the data that the server put into the page: the elements `#boot` and `#texts`. */
export const readBoot = (): { readonly boot: Boot; readonly texts: Texts } => ({
  boot: JSON.parse(contentOf('boot')) as Boot,
  texts: JSON.parse(contentOf('texts')) as Texts,
});

const contentOf = (id: string): string => document.getElementById(id)?.textContent ?? 'null';
