/**
 * Tells the height of the content whenever it changes, and whenever the function it returns is called.
 *
 * It measures the root element: unlike `scrollHeight`, its box is not stretched to the height of the iframe, and so
 * can shrink.
 */
export function watchHeight(tell: (height: number) => void): () => void {
  const root = document.documentElement;
  let last = 0;
  const measure = (): number => Math.ceil(root.getBoundingClientRect().height);
  const report = (): void => {
    const height = measure();
    // An iframe that is not displayed has no height, which is no reason to close it.
    if (height > 0) tell((last = height));
  };
  new ResizeObserver(() => {
    if (measure() !== last) report();
  }).observe(root);
  return report;
}
