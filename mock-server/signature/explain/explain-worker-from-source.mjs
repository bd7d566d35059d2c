/** Starts `explain-worker.ts` where the sandbox runs from its source: `--import tsx` does not reach threads on every Node. */
import { register } from 'tsx/esm/api';

register();
await import('./explain-worker.ts');
