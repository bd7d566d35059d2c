/** Rows beyond the edges that are drawn as well, so that scrolling shows no gap. */
const SPARE = 8;

/** Which rows of a list are in sight: from the first to the one before `to`. */
export function visibleRange(
  count: number,
  rowHeight: number,
  view: { readonly top: number; readonly height: number },
): { readonly from: number; readonly to: number } {
  const from = Math.max(0, Math.min(count, Math.floor(view.top / rowHeight) - SPARE));
  return { from, to: Math.min(count, Math.ceil((view.top + view.height) / rowHeight) + SPARE) };
}
