import { readdirSync } from 'node:fs';
import { code, codes, ROOT, table, textOf } from '../markdown.js';

interface VectorCase {
  readonly title: string;
  readonly verdict: 'accepted' | 'refused';
  readonly mistakes: readonly string[];
}

/** Every signing vector: what is odd about it, and what a verifier should name. */
export const vectorTable = (): string =>
  table(
    ['Case', 'What is odd', 'Verdict', 'Mistakes'],
    readdirSync(`${ROOT}contracts/vectors`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .toSorted()
      .map((name) => {
        const { title, verdict, mistakes } = JSON.parse(
          textOf(`contracts/vectors/${name}/case.json`),
        ) as VectorCase;
        return [code(name), title, verdict, codes(mistakes)];
      }),
  );
