/** Remembers the latest text: under load the same instant is written again and again. */
export function latest(write: (instant: number) => string): (instant: number) => string {
  let known = Number.NaN;
  let text = '';
  return (instant) => {
    if (instant !== known) [known, text] = [instant, write(instant)];
    return text;
  };
}
