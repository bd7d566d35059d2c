import { recording } from '../state/recording.js';
import { ClockSteering } from '../ui/clock-steering.js';
import { FaultSteering } from '../ui/fault-steering.js';
import { HoldSteering } from '../ui/hold-steering.js';
import { ProgramSteering } from '../ui/program-steering.js';
import { RecordingSteering } from '../ui/recording-steering.js';
import { ScenarioSteering } from '../ui/scenario-steering.js';
import { WebhookSteering } from '../ui/webhook-steering.js';

/** Causes the next thing to happen. Everything here is a call of the control API, and shown as one. */
export const ControlPage = () => (
  <div class="page">
    <h1>Control</h1>
    {recording.value ? <p>A recording is shown: there is nothing to control.</p> : <Cards />}
  </div>
);

const Cards = () => (
  <div class="cards">
    <ScenarioSteering />
    <ClockSteering />
    <WebhookSteering />
    <ProgramSteering />
    <HoldSteering />
    <FaultSteering />
    <RecordingSteering />
  </div>
);
