import { maskText } from '../journal/mask.js';

/** What has a match, such as a rule or a breakpoint. */
interface Matching {
  readonly match?: { readonly header?: Readonly<Record<string, string>> };
}

/** A copy that can be shown: it may match by a header or a field that is secret. */
export function maskMatch<Given extends Matching>(given: Given): Given {
  const shown = JSON.parse(maskText(JSON.stringify(given))) as {
    match?: { header?: Record<string, string> };
  };
  for (const name of Object.keys(given.match?.header ?? {}))
    if (/^authorization$/i.test(name)) shown.match!.header![name] = '•'.repeat(8);
  return shown as Given;
}
