interface Props {
  /** documented, inferred or verified. */
  readonly grade: string;
  readonly source: string;
}

/** Where a fact comes from, and how sure it is. */
export const Source = ({ grade, source }: Props) => (
  <span class="source">
    <span class={`grade ${grade}`}>{grade}</span> {source}
  </span>
);
