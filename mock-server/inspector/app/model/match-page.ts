import { PAGES, type PageName } from '../../pages.js';

/** A page with what stands for the parameters of its path. */
export interface Route {
  readonly page: PageName;
  readonly parameters: Readonly<Record<string, string>>;
}

/** The page that a path names; null where there is none. */
export function matchPage(path: string): Route | null {
  for (const [page, { path: pattern }] of Object.entries(PAGES)) {
    const names = [...pattern.matchAll(/:(\w+)/g)].map(([, name]) => name!);
    const match = new RegExp(`^${pattern.replace(/:\w+/g, '([^/]+)')}$`).exec(path);
    if (!match) continue;
    const values = match.slice(1).map(decoded);
    return {
      page: page as PageName,
      parameters: Object.fromEntries(names.map((name, at) => [name, values[at]!])),
    };
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
