import type { InputLog } from '../journal/input-log.js';

/** Does tasks in order, each once what happened before it is durable; at once where everything is. */
export function onceDurable({ settled }: { settled: InputLog['settled'] }): (task: () => void) => void {
  let last: Promise<void> | undefined;
  return (task) => {
    const wait = last ? last.then(settled) : settled();
    if (!wait) return task();
    const done: Promise<void> = wait.then(task).finally(() => {
      if (last === done) last = undefined;
    });
    last = done;
  };
}
