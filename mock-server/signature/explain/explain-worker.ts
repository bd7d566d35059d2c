import { parentPort } from 'node:worker_threads';
import { prove, type Proof, type ProofTask } from './prove.js';

/** What the thread answers to a task. */
export type ProofReply = { readonly proof: Proof } | { readonly error: string };

// The whole of a thread: a task comes in as data, its proof goes back as data.
parentPort?.on('message', (task: ProofTask) => parentPort!.postMessage(reply(task)));

function reply(task: ProofTask): ProofReply {
  try {
    // A Buffer arrives as a bare array of bytes.
    const { buffer, byteOffset, length } = task.request.body;
    return {
      proof: prove({ ...task, request: { ...task.request, body: Buffer.from(buffer, byteOffset, length) } }),
    };
  } catch (error) {
    return { error: (error as Error).message };
  }
}
