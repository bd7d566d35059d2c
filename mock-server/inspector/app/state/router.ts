import { computed, signal } from '@preact/signals';
import { PAGES, type PageName } from '../../pages.js';
import { IS_FILE } from './recording.js';
import { matchPage, type Route } from '../model/match-page.js';

/** The address of a page as the links have it: in a file, it stands behind the `#`. */
const linkTo = (path: string): string => (IS_FILE ? `#${path}` : path);

/** Where the browser is; a file has no paths of its own. */
function here(): URL {
  if (!IS_FILE) return new URL(location.href);
  const path = location.hash.startsWith('#/') ? location.hash.slice(1) : PAGES.sessions.path;
  return new URL(path, 'http://recording.invalid');
}

/** The page, as path and query. A signal, since effects outside of components read it, which the hooks of router libraries do not allow. */
const address = signal(here());

/** The page that the address names; null for an address that no page has. */
export const route = computed<Route | null>(() => matchPage(address.value.pathname));

/** The query: program and filters. */
export const query = computed(() => address.value.searchParams);

const readAddress = (): void => {
  address.value = here();
};

/** Follows links without loading the page again, and the Back button. */
export function startRouter(): void {
  addEventListener('popstate', readAddress);
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = (event.target as Element).closest('a');
    if (!link?.href || link.target || !leadsToPage(link)) return;
    event.preventDefault();
    navigate(link.href);
  });
}

const leadsToPage = ({ hash, origin, pathname }: HTMLAnchorElement): boolean =>
  IS_FILE ? hash.startsWith('#/') : origin === location.origin && matchPage(pathname) !== null;

/** Goes to an address. */
export function navigate(href: string, { replace = false } = {}): void {
  if (replace) history.replaceState(null, '', href);
  else history.pushState(null, '', href);
  readAddress();
}

/**
 * The address of a page, within the program that is looked at.
 *
 * @param parameters what stands for `:name` in its path; the others go into the query, unless they are empty.
 */
export function hrefOf(page: PageName, parameters: Readonly<Record<string, string | number>> = {}): string {
  const rest = new Map(Object.entries(parameters));
  const path = PAGES[page].path.replace(/:(\w+)/g, (_, name: string) => {
    const value = String(rest.get(name));
    rest.delete(name);
    return encodeURIComponent(value);
  });
  const program = query.value.get('program');
  const search = new URLSearchParams(program === null ? {} : { program });
  for (const [name, value] of rest) if (value !== '') search.set(name, String(value));
  return linkTo(search.size > 0 ? `${path}?${search}` : path);
}

/** Changes the query and stays on the page; an empty value removes one. */
export function changeQuery(changes: Readonly<Record<string, string>>, { replace = true } = {}): void {
  const url = new URL(address.value);
  for (const [name, value] of Object.entries(changes)) {
    if (value === '') url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  navigate(linkTo(`${url.pathname}${url.search}`), { replace });
}
