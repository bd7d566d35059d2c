import { parse } from 'regexparam';
import { PAGES, type PageName } from '../../pages.js';

/** A page with what stands for the parameters of its path. */
export interface Route {
  readonly page: PageName;
  readonly parameters: Readonly<Record<string, string>>;
}

const PATTERNS = Object.entries(PAGES).map(([page, { path }]) => ({
  page: page as PageName,
  ...parse(path),
}));

/** The page that a path names; null where there is none. */
export function matchPage(path: string): Route | null {
  for (const { page, keys, pattern } of PATTERNS) {
    const match = pattern.exec(path);
    if (!match) continue;
    return { page, parameters: Object.fromEntries(keys.map((name, at) => [name, decoded(match[at + 1]!)])) };
  }
  return null;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a lone % stands for itself
  }
}
