import { useEffect, useRef, useState } from 'preact/hooks';
import { DESTINATIONS, type FundingDestination } from '../../../../contracts/plugin/funding-destinations.js';
import { capturing } from '../state/capture.js';
import { program } from '../state/journal-store.js';
import { hrefOf, navigate } from '../state/router.js';
import { loadSdk } from '../state/sdk.js';
import { perform } from '../state/steer.js';

/** An event, and what of its payload is worth a line. */
interface ReceivedEvent {
  readonly event: string;
  readonly detail: string;
}

/** Captures an account within the inspector, by the SDK and the page that an integration uses. */
export function CaptureDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const shown = capturing.value !== null;
  useEffect(() => {
    if (shown) dialog.current!.showModal();
    else dialog.current!.close();
  }, [shown]);
  return (
    <dialog
      ref={dialog}
      class="capture"
      aria-labelledby="capture-title"
      onClose={() => (capturing.value = null)}
    >
      <form method="dialog" class="dialog-head">
        <h2 id="capture-title">Capture an account</h2>
        <button type="submit" class="plain">
          Close
        </button>
      </form>
      {shown && <Capturing />}
    </dialog>
  );
}

function Capturing() {
  const container = useRef<HTMLDivElement>(null);
  const [mounted, setMounted] = useState<FundingDestination | null>(null);
  const [received, setReceived] = useState<readonly ReceivedEvent[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const mount = async (destination: FundingDestination): Promise<void> => {
    setMounted(destination);
    try {
      const sdk = await loadSdk(String(program.value['username']));
      const url = capturing.value?.url ?? (await created());
      if (url === undefined || !container.current) return; // refused, as the bar says; or closed meanwhile
      const plugin = sdk.create(container.current, { autoHeight: true });
      for (const [event, name] of Object.entries(sdk.EVENTS)) {
        plugin.addEventListener(name, (payload) =>
          setReceived((before) => [...before, { event, detail: detailOf(payload) }]),
        );
      }
      plugin.mount(url, destination);
    } catch (error) {
      setProblem((error as Error).message);
    }
  };
  return (
    <>
      {mounted === null && (
        <>
          <p>Choose what to mount. What you type stays in the sandbox; test values stand beside the form.</p>
          <div class="buttons">
            {DESTINATIONS.map((destination) => (
              <button key={destination} type="button" onClick={() => void mount(destination)}>
                {destination}
              </button>
            ))}
          </div>
        </>
      )}
      {problem !== null && <p class="bad">{problem}</p>}
      <div ref={container} class="frame" />
      {mounted !== null && (
        <>
          <h3>Events that the page received</h3>
          <ol class="received" aria-live="polite" aria-label="Events">
            {received.map(({ event, detail }, at) => (
              <li key={at}>
                <strong>{event}</strong> <span class="quiet">{detail}</span>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}

/** Creates a session, and opens it behind the dialog; undefined where that was refused. */
async function created(): Promise<string | undefined> {
  const session = await perform<{ session_identifier: string; authorized_url: string }>(
    { method: 'POST', path: 'sessions' },
    'a session was created',
  );
  if (session) navigate(hrefOf('session', { id: session.session_identifier }));
  return session?.authorized_url;
}

/** What of a payload is worth a line; a token is shown by its end alone. */
function detailOf({
  page,
  error,
  message,
  customer_account_token: token,
}: Readonly<Record<string, unknown>>) {
  return [
    page,
    error === undefined ? undefined : `error ${String(error)}`,
    message,
    typeof token === 'string' ? `customer_account_token …${token.slice(-4)}` : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}
