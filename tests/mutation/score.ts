/** What is read of a report of Stryker (mutation-testing-report-schema). */
export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

/** Changes that a test noticed, as Stryker names them. */
const NOTICED = ['Killed', 'Timeout'];
/** Changes that say something about the tests; others do not compile, or are left out on purpose. */
const COUNTED = [...NOTICED, 'Survived', 'NoCoverage'];

/** The share of the changes that tests noticed; 1 where there was none. */
export function scoreOf({ files }: MutationReport): {
  readonly score: number;
  readonly noticed: number;
  readonly all: number;
} {
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const all = statuses.filter((status) => COUNTED.includes(status)).length;
  const noticed = statuses.filter((status) => NOTICED.includes(status)).length;
  return { score: all === 0 ? 1 : noticed / all, noticed, all };
}
