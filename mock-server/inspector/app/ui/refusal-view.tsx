import type { JournalEntry } from '../../../journal/entry.js';
import type { Finding } from '../../../http/finding.js';
import type { Explanation } from '../../../signature/explain/explanation.js';
import { fixText, headerFixes } from '../model/fix-difference.js';
import { compareLines, compareStrings } from '../model/string-difference.js';
import { sandboxOrigin } from '../state/recording.js';
import { program } from '../state/journal-store.js';
import { CopyButton } from './copy-button.js';
import { SigningCode } from './signing-code.js';
import { MarkedLine } from './visible-text.js';

type RequestEntry = Extract<JournalEntry, { kind: 'request' }>;

/** How sure a finding is. */
const PROOFS: Readonly<Record<Finding['proof'], readonly [word: string, why: string]>> = {
  reproduced: ['proven', 'doing this gives exactly what was sent'],
  observed: ['seen', 'plain to see in the request'],
  unexplained: ['likely', 'no known mistake reproduces what was sent'],
};

/** Why a request was refused, and how it is put right. */
export function RefusalView({ entry }: { readonly entry: RequestEntry }) {
  const explanation = entry.explanation as Explanation | undefined;
  return (
    <>
      <ol class="findings">
        {entry.findings.map(({ name, what, fix, proof }) => {
          const [word, why] = PROOFS[proof] ?? PROOFS.unexplained;
          return (
            <li class="finding" key={name}>
              <p>
                <strong>{what}</strong>{' '}
                <span class={`proof ${word}`} title={why}>
                  {word}
                </span>
              </p>
              <p>{fix}</p>
              <p class="quiet">
                <code>{name}</code>: {why}
              </p>
            </li>
          );
        })}
      </ol>
      {explanation && <SigningComparison entry={entry} explanation={explanation} />}
    </>
  );
}

function SigningComparison(props: { readonly entry: RequestEntry; readonly explanation: Explanation }) {
  const { entry, explanation } = props;
  const { string_to_sign: strings, digest, signature, tried } = explanation;
  const fixes = fixText(headerFixes(entry.headers, explanation));
  const username = program.value['username'];
  return (
    <>
      {strings && <StringsToSign expected={strings.expected} received={strings.received} tried={tried} />}
      {digest.expected !== null && (
        <ValuePair name="Content-sha512" expected={digest.expected} received={digest.received} />
      )}
      {signature && <ValuePair name="signature" {...signature} />}
      {fixes !== '' && (
        <section class="block">
          <header>
            <h3>The fix for this very request</h3>
            <CopyButton text={fixes} what="the fix" />
          </header>
          <pre class="diff" tabIndex={0} aria-label="The fix as a diff">
            {fixes.split('\n').map((line, at) => (
              <span key={at} class={line.startsWith('+') ? 'added' : 'removed'}>
                {line}
              </span>
            ))}
          </pre>
        </section>
      )}
      {typeof username === 'string' && (
        <SigningCode
          title="Code that signs this request rightly"
          request={{
            origin: sandboxOrigin(),
            method: entry.method,
            target: entry.target,
            username,
            body: entry.body,
          }}
        />
      )}
    </>
  );
}

interface Strings {
  readonly expected: string;
  readonly received: string | null;
  readonly tried: number;
}

function StringsToSign({ expected, received, tried }: Strings) {
  const pairs = compareStrings(expected, received ?? expected);
  const verdict =
    received === null
      ? `What was signed is not known: none of ${tried} ways of signing gives this signature.`
      : received === expected
        ? 'The right string was signed; the key or the encoding of the result is what differs.'
        : 'Marked is what differs. LF ends a line.';
  return (
    <section class="block strings">
      <header>
        <h3>String to sign</h3>
        <CopyButton text={expected} what="the expected string to sign" />
      </header>
      <p class="line quiet">{verdict}</p>
      <div class="scroll" tabIndex={0} role="region" aria-label="Strings to sign, side by side">
        <table>
          <thead>
            <tr>
              <th scope="col">Expected</th>
              {received !== null && <th scope="col">Received</th>}
            </tr>
          </thead>
          <tbody>
            {pairs.map((pair, at) => (
              <tr key={at} class={pair.same ? '' : 'differs'}>
                <td data-side="Expected">
                  {pair.expected ? <MarkedLine stretches={pair.expected} /> : <em>no such line</em>}
                </td>
                {received !== null && (
                  <td data-side="Received">
                    {pair.received ? <MarkedLine stretches={pair.received} /> : <em>no such line</em>}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface Values {
  readonly name: string;
  readonly expected: string;
  readonly received: string | null;
}

/** A value that was computed, and what it should have been. */
function ValuePair({ name, expected, received }: Values) {
  const [right, sent] = compareLines(expected, received ?? '');
  const same = expected === received;
  return (
    <section class="block values">
      <header>
        <h3>{name}</h3>
        <span class={same ? 'good' : 'bad'}>{same ? 'right' : 'wrong'}</span>
      </header>
      {same ? (
        <p class="line">
          <code>{expected}</code>
        </p>
      ) : (
        <dl>
          <dt>Expected</dt>
          <dd>
            <MarkedLine stretches={right} />
          </dd>
          <dt>Received</dt>
          <dd>{received === null ? <em>none</em> : <MarkedLine stretches={sent} />}</dd>
        </dl>
      )}
    </section>
  );
}
