import { Copy, Download, ExternalLink, Pause, Play, ShieldAlert, X, type IconNode } from 'lucide';
import { h } from 'preact';

/** What each icon stands for. */
const ICONS = {
  copy: Copy,
  download: Download,
  'new window': ExternalLink,
  refused: ShieldAlert,
  run: Play,
  stop: Pause,
  close: X,
} satisfies Record<string, IconNode>;

interface Props {
  readonly name: keyof typeof ICONS;
}

/** An icon beside words that say the same: screen readers skip it. */
export const Icon = ({ name }: Props) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    {ICONS[name].map(([tag, attributes], at) => h(tag, { key: at, ...attributes }))}
  </svg>
);
