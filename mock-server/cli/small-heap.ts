import { setFlagsFromString } from 'node:v8';

/**
 * Tells V8 to collect garbage before the heap has grown to several times what is alive. By default it trades memory for
 * speed, as a server alone on its machine should; a sandbox runs beside everything else a developer has open.
 *
 * Before Node 24 the space for what is new may grow all the same, and at its first growth to its 16 MB: as small as it
 * begins, it is full after some seventy requests, and what the requests under way hold is copied again and again. Since
 * Node 24 it would grow to more than it is worth.
 */
export function keepHeapSmall(): void {
  const young = Number.parseInt(process.versions.node, 10) < 24 ? 16 : 1;
  setFlagsFromString('--heap-growing-percent=60');
  setFlagsFromString(`--semi-space-growth-factor=${young}`);
}
