import type { Sample } from './slope.js';

/** A series of the chart; each has a scale of its own. */
export interface Series {
  readonly name: string;
  readonly unit: string;
  readonly samples: readonly Sample[];
}

const WIDTH = 760;
const ROW = 90;
const LEFT = 200;
const TOP = 30;

/** Series below each other as an SVG picture: from left to right the time, from the bottom zero to the largest value. */
export function chart(title: string, series: readonly Series[]): string {
  const height = TOP + ROW * series.length;
  const rows = series.map((one, index) => row(one, TOP + ROW * index));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="12">
<rect width="${WIDTH}" height="${height}" fill="#fff"/>
<text x="8" y="20" font-size="14">${title}</text>
${rows.join('\n')}
</svg>
`;
}

function row({ name, unit, samples }: Series, top: number): string {
  const most = Math.max(1e-9, ...samples.map(({ value }) => value));
  const end = Math.max(1, samples.at(-1)?.at ?? 1);
  const points = samples.map(
    ({ at, value }) =>
      `${(LEFT + (at / end) * (WIDTH - LEFT - 10)).toFixed(1)},${(top + 72 - (value / most) * 60).toFixed(1)}`,
  );
  const last = samples.at(-1)?.value ?? 0;
  return [
    `<text x="8" y="${top + 34}">${name}</text>`,
    `<text x="8" y="${top + 52}" fill="#555">${number(last)} ${unit}, most ${number(most)}</text>`,
    `<line x1="${LEFT}" y1="${top + 72}" x2="${WIDTH - 10}" y2="${top + 72}" stroke="#ccc"/>`,
    `<polyline fill="none" stroke="#3346d3" stroke-width="1.5" points="${points.join(' ')}"/>`,
  ].join('\n');
}

const number = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 1 });
