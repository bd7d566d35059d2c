import type { CaptureResult } from 'ingo-sandbox-client/browser';
import { useEffect, useEffectEvent, useRef } from 'react';
import { capture } from '../page/capture';

interface Props {
  readonly order: string;
  readonly onResult: (result: CaptureResult) => void;
}

export function CaptureAccount({ order, onResult }: Props) {
  const container = useRef<HTMLDivElement>(null);
  const report = useEffectEvent(onResult);

  useEffect(() => {
    const ended = new AbortController();
    capture(order, container.current!, ended.signal).then(report, (error) => {
      if (!ended.signal.aborted) reportError(error);
    });
    return () => ended.abort();
  }, [order]);

  return <div ref={container} />;
}
