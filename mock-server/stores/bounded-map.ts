/** A map that holds so many entries; of more, the oldest is dropped. */
export class BoundedMap<Value> extends Map<string, Value> {
  readonly #limit: number;
  // Kept, since a new iterator would walk over the place of every entry that was dropped before.
  #oldest: IterableIterator<string> | undefined;

  /** @param limit entries at most. */
  constructor(limit: number) {
    super();
    this.#limit = limit;
  }

  /** Adds an entry, or replaces the value of its key; returns the value that was dropped for it. */
  put(key: string, value: Value): Value | undefined {
    this.set(key, value);
    if (this.size <= this.#limit) return undefined;
    this.#oldest ??= this.keys();
    const oldest: string = this.#oldest.next().value;
    const dropped = this.get(oldest);
    this.delete(oldest);
    return dropped;
  }
}
