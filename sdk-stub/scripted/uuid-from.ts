/** Derives a UUID (of the form of version 4) from the words: the same words give the same UUID in every run. */
export function uuidFrom(...words: readonly (string | number)[]): string {
  let state = 0x811c9dc5;
  for (const letter of words.join('\n')) state = Math.imul(state ^ letter.codePointAt(0)!, 0x01000193);
  const hex = Array.from({ length: 4 }, () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0).toString(16).padStart(8, '0');
  }).join('');
  const variant = ((parseInt(hex[16]!, 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
