import type { Stretch } from '../model/string-difference.js';
import { visiblePieces } from '../model/visible-text.js';

/** Text in which invisible characters are shown by signs. */
export const VisibleText = ({ text }: { readonly text: string }) => (
  <>
    {visiblePieces(text).map(({ text: piece, name }, at) =>
      name === undefined ? (
        piece
      ) : (
        <span key={at} class="invisible" title={name}>
          {piece}
        </span>
      ),
    )}
  </>
);

/** A line with what differs marked. */
export const MarkedLine = ({ stretches }: { readonly stretches: readonly Stretch[] }) => (
  <>
    {stretches.map(({ text, differs }, at) =>
      differs ? (
        <mark key={at}>
          <VisibleText text={text} />
        </mark>
      ) : (
        <VisibleText key={at} text={text} />
      ),
    )}
  </>
);
