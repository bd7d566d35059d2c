/**
 * Reports the height of the content when it changes, and when the returned function is called.
 *
 * It measures the root element: unlike `scrollHeight`, its box is not stretched to the height of the iframe, and so
 * can shrink.
 */
export function watchHeight(report: (height: number) => void): () => void {
  const root = document.documentElement;
  let last = 0;
  const measure = (): number => Math.ceil(root.getBoundingClientRect().height);
  const reportNow = (): void => {
    const height = measure();
    // A hidden iframe has no height, and must not be set to none.
    if (height > 0) report((last = height));
  };
  new ResizeObserver(() => {
    if (measure() !== last) reportNow();
  }).observe(root);
  return reportNow;
}
