const NO_ANSWER_MS = 10_000;
const ISOLATED_MS = 2_000;

/** What the browser reports about `Cross-Origin-Embedder-Policy`, as far as it is read here. */
interface EmbedderPolicyReport {
  readonly blockedURL?: string;
  readonly disposition?: string;
}

/**
 * Warns once on the console when the plugin page does not answer, and says why where that is known. The integration gets
 * no event in that case, as from the live SDK.
 *
 * @returns a function to call when the page has answered or the iframe is removed.
 */
export function watchAnswer(
  frame: HTMLIFrameElement,
  url: URL,
  view: Window & typeof globalThis,
): () => void {
  let watching = true;
  const warn = (message: string): void => {
    if (watching && frame.isConnected) console.warn(message);
    stop();
  };
  // Only Chromium reports a blocked iframe. Elsewhere an isolated page is known to send the policy.
  const timers = [
    setTimeout(() => warn(notReachable(url)), NO_ANSWER_MS),
    ...(view.crossOriginIsolated ? [setTimeout(() => warn(blockedByPolicy(url)), ISOLATED_MS)] : []),
  ];
  const observer = observeEmbedderPolicy(view, ({ blockedURL, disposition }) => {
    if (blockedURL === url.href && disposition === 'enforce') warn(blockedByPolicy(url));
  });
  function stop(): void {
    watching = false;
    timers.forEach(clearTimeout);
    observer?.disconnect();
  }
  return stop;
}

function observeEmbedderPolicy(
  view: Window & typeof globalThis,
  receive: (report: EmbedderPolicyReport) => void,
): ReportingObserver | undefined {
  if (typeof view.ReportingObserver !== 'function') return undefined;
  const observer = new view.ReportingObserver(
    (reports) => {
      // The body of such a report has no getters: its fields are in its JSON alone.
      for (const { body } of reports)
        receive((body as unknown as { toJSON(): EmbedderPolicyReport } | null)?.toJSON() ?? {});
    },
    { types: ['coep'] },
  );
  observer.observe();
  return observer;
}

const blockedByPolicy = ({ origin, pathname }: URL): string =>
  `The browser blocked the plugin page ${origin}${pathname}, so the iframe is blank and no event will come from it: ` +
  'this page is served with Cross-Origin-Embedder-Policy, and the plugin page does not opt in to be embedded under it. ' +
  'Serve the page that mounts the plugin without the headers Cross-Origin-Embedder-Policy and Cross-Origin-Opener-Policy.';

const notReachable = ({ origin, pathname }: URL): string =>
  `The plugin page ${origin}${pathname} has not answered for ${NO_ANSWER_MS / 1000} s, so no event will come from it. ` +
  `Check that ${origin} runs and can be reached from this browser, that authorized_url comes from it, and that the ` +
  'Content-Security-Policy of this page allows it as frame-src.';
