/** The thread that explains refusals. It gets tasks and gives back explanations, both as data. */
import { parentPort } from 'node:worker_threads';
import { explainFromTask, type ExplainTask } from './explain-task.js';
import { rememberSearches } from './remember-searches.js';

const search = rememberSearches();

parentPort!.on('message', ({ id, task }: { id: number; task: ExplainTask }) => {
  parentPort!.postMessage({ id, explanation: explainFromTask(task, search) });
});
