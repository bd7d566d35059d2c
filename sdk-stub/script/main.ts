import './global.js';
import { openFrame } from './open-frame.js';
import { asksForUndocumented } from './opt-in.js';
import { createSdk } from './sdk.js';

// Loaded twice on a page, the first global stays: its plugins may be mounted already.
window.IngoInstantPayments ??= createSdk({
  open: openFrame,
  defer: (task) => void Promise.resolve().then(task),
  undocumented: asksForUndocumented(window),
});
