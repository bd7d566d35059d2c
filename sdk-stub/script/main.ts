import './global.js';
import { openFrame } from './open-frame.js';
import { asksForUndocumented } from './opt-in.js';
import { createSdk } from './sdk.js';

// Loaded twice on a page, the first stays: its plugins may be mounted, its constants in use.
window.IngoInstantPayments ??= createSdk({
  open: openFrame,
  later: (task) => void Promise.resolve().then(task),
  undocumented: asksForUndocumented(window),
});
