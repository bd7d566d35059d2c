/** The meaning of a page, shown as an icon. */
export type Tone = 'good' | 'neutral' | 'bad';

const SVG = 'http://www.w3.org/2000/svg';

/** One path each, in a view box of 24. */
const STROKES: Readonly<Record<Tone, string>> = {
  good: 'M6 12.5l4 4 8-9',
  neutral: 'M6 12h12',
  bad: 'M12 6v7m0 4v.5',
};

/** Draws the icon. It is hidden from screen readers: the text has the same meaning. */
export function icon(tone: Tone): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', `icon ${tone}`);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', STROKES[tone]);
  svg.append(path);
  return svg;
}
