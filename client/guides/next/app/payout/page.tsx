'use client';

import { useState } from 'react';
import { CaptureAccount } from '@/components/CaptureAccount';

export default function Payout() {
  const [outcome, setOutcome] = useState<string>();
  if (outcome) return <p role="status">{outcome}</p>;
  return <CaptureAccount order="order-1" onResult={(result) => setOutcome(result.outcome)} />;
}
