import { blockText } from '../model/visible-text.js';
import { CopyButton } from './copy-button.js';

interface Props {
  readonly title: string;
  readonly text: string;
}

/** Text to be read, and copied as it is. */
export const TextBlock = ({ title, text }: Props) => (
  <section class="block">
    <header>
      <h3>{title}</h3>
      <CopyButton text={text} what={title} />
    </header>
    <pre tabIndex={0} aria-label={title}>
      {blockText(text)}
    </pre>
  </section>
);
