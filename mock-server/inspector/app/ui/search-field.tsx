import { changeQuery, query } from '../state/router.js';

interface Props {
  readonly label: string;
  /** What the query calls it. */
  readonly name: string;
}

/** A search field, whose words stand in the address. */
export function SearchField({ label, name }: Props) {
  return (
    <input
      type="search"
      class="search"
      aria-label={label}
      placeholder={`${label}  /`}
      spellcheck={false}
      value={query.value.get(name) ?? ''}
      onInput={({ currentTarget }) => changeQuery({ [name]: currentTarget.value })}
    />
  );
}
