import { useEffect, useState } from 'preact/hooks';
import { Icon } from './icon.js';

interface Props {
  readonly text: string;
  /** What is copied, for whoever cannot see. */
  readonly what: string;
}

const SHOWN_MS = 1500;

/** Copies a text. */
export function CopyButton({ text, what }: Props) {
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => setSaid(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('Copied');
    } catch {
      setSaid('Not allowed: select and copy'); // such as over http beyond loopback
    }
  };
  return (
    <button type="button" class="plain copy" aria-label={`Copy: ${what}`} onClick={() => void copy()}>
      <Icon name="copy" />
      <span aria-live="polite">{said ?? 'Copy'}</span>
    </button>
  );
}
