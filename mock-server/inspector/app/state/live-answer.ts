import { useEffect, useRef, useState } from 'preact/hooks';
import { control } from './control-api.js';
import { entries } from './journal-store.js';

const REFRESH_MS = 500;

/**
 * What a GET of the control API answers, asked again while the journal grows: at most once in half a second.
 *
 * @returns the newest answer, or the refusal; null until there is one.
 */
export function useLiveAnswer<Answer>(path: string): Answer | Error | null {
  const [answer, setAnswer] = useState<Answer | Error | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const askedAt = useRef(-Infinity);
  const newest = entries.value.at(-1)?.seq;
  useEffect(() => {
    if (timer.current !== undefined) return; // what is asked then covers this as well
    timer.current = setTimeout(
      () => {
        timer.current = undefined;
        askedAt.current = Date.now();
        control<Answer>({ method: 'GET', path }).then(setAnswer, setAnswer);
      },
      Math.max(0, askedAt.current + REFRESH_MS - Date.now()),
    );
  }, [newest]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return answer;
}
