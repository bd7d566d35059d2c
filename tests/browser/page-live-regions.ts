/** Runs in the iframe: collects in `announced` what a screen reader says by itself. */
export function recordLiveRegions(): void {
  const announced: string[] = [];
  Object.assign(window, { announced });
  new MutationObserver((mutations) => {
    const changed = new Set(
      mutations.flatMap(({ target }) => {
        const element = target instanceof Element ? target : target.parentElement;
        return element?.closest('[role=alert], [role=status], [aria-live=polite]') ?? [];
      }),
    );
    for (const region of changed)
      if (region.textContent)
        announced.push(`${region.getAttribute('role') ?? 'polite'}: ${region.textContent}`);
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}
