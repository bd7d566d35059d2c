import { connection } from '../state/live-journal.js';

/** Stands where something is shown once the sandbox has answered; where it cannot, the notice above says why. */
export const Waiting = () =>
  connection.value.state === 'connecting' || connection.value.state === 'live' ? (
    <p class="empty">Loading.</p>
  ) : null;
