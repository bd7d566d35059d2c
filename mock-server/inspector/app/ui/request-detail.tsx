import type { JournalEntry } from '../../../journal/entry.js';
import { headerPairs, indented } from '../model/http-text.js';
import { RefusalView } from './refusal-view.js';
import { TextBlock } from './text-block.js';
import { VisibleText } from './visible-text.js';

type RequestEntry = Extract<JournalEntry, { kind: 'request' }>;

/** A request and its answer; of one that was refused, why. */
export function RequestDetail({ entry }: { readonly entry: RequestEntry }) {
  const { method, target, headers, body, answer, findings } = entry;
  return (
    <>
      {findings.length > 0 && <RefusalView entry={entry} />}
      <section class="block">
        <header>
          <h3>Request</h3>
        </header>
        <p class="line">
          <code>
            {method} <VisibleText text={target} />
          </code>
        </p>
        <table class="headers">
          <tbody>
            {headerPairs(headers).map(([name, value], at) => (
              <tr key={at}>
                <th scope="row">{name}</th>
                <td>
                  <VisibleText text={value} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {body !== '' && <Body title="Body" text={body} />}
      <Body title={`Answer: ${answer.status === 0 ? 'none' : answer.status}`} text={answer.body} />
    </>
  );
}

/** A body, indented where it is JSON; the bytes as they came beside that. */
function Body({ title, text }: { readonly title: string; readonly text: string }) {
  const readable = indented(text);
  return (
    <>
      <TextBlock title={title} text={readable} />
      {readable !== text && (
        <details class="raw">
          <summary>
            {title}, as it came: {new TextEncoder().encode(text).length} bytes
          </summary>
          <pre tabIndex={0} aria-label={`${title}, as it came`}>
            <VisibleText text={text} />
          </pre>
        </details>
      )}
    </>
  );
}
