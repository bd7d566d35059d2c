const LIMIT = 256;

/**
 * Remembers the answers of a pure function: clients send the same header list, and the same date for a second, again
 * and again.
 */
export function remember<T>(answer: (question: string) => T): (question: string) => T {
  const known = new Map<string, T>();
  return (question) => {
    const old = known.get(question);
    if (old !== undefined || known.has(question)) return old as T;
    if (known.size >= LIMIT) known.clear();
    const fresh = answer(question);
    known.set(question, fresh);
    return fresh;
  };
}
