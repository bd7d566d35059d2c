import type { JournalEntry } from '../../../journal/entry.js';
import { headerPairs, indented } from '../model/http-text.js';
import { TextBlock } from './text-block.js';

type RequestEntry = Extract<JournalEntry, { kind: 'request' }>;

/** A request and its answer. */
export function RequestDetail({ entry }: { readonly entry: RequestEntry }) {
  const { method, target, headers, body, answer, findings } = entry;
  return (
    <>
      {findings.map(({ name, what, fix, proof }) => (
        <section class="finding" key={name}>
          <p>
            <strong>{what}</strong>
          </p>
          <p>{fix}</p>
          <p class="quiet">
            {name}, {proof === 'reproduced' ? 'proven' : proof}
          </p>
        </section>
      ))}
      <section class="block">
        <header>
          <h3>Request</h3>
        </header>
        <p class="line">
          <code>
            {method} {target}
          </code>
        </p>
        <table class="headers">
          <tbody>
            {headerPairs(headers).map(([name, value], at) => (
              <tr key={at}>
                <th scope="row">{name}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {body !== '' && <TextBlock title="Body" text={indented(body)} />}
      <TextBlock
        title={`Answer: ${answer.status === 0 ? 'none' : answer.status}`}
        text={indented(answer.body)}
      />
    </>
  );
}
