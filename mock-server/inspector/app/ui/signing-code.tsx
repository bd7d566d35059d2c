import { useState } from 'preact/hooks';
import type { CodeRequest } from '../model/code-request.js';
import { SIGNING_CODE, type CodeLanguage } from '../model/signing-code.js';
import { blockText } from '../model/visible-text.js';
import { CopyButton } from './copy-button.js';
import { Tabs } from './tabs.js';

interface Props {
  readonly title: string;
  readonly request: CodeRequest;
}

const LANGUAGES = Object.keys(SIGNING_CODE) as CodeLanguage[];

/** The language that was chosen last, for as long as the page is open. */
let lastChosen: CodeLanguage = 'Node';

/** Code that signs and sends a request, in the language chosen; the secret comes from the environment. */
export function SigningCode({ title, request }: Props) {
  const [language, setLanguage] = useState(lastChosen);
  const code = SIGNING_CODE[language](request);
  return (
    <section class="block code">
      <header>
        <h3>{title}</h3>
        <CopyButton text={code} what={`code in ${language}`} />
      </header>
      <p class="line quiet">
        The secret is read from <code>INGO_SECRET</code>.
      </p>
      <Tabs
        label="Language"
        names={LANGUAGES}
        chosen={language}
        onChoose={(chosen) => {
          lastChosen = chosen;
          setLanguage(chosen);
        }}
      >
        <pre tabIndex={0} aria-label={`Code in ${language}`}>
          {blockText(code)}
        </pre>
      </Tabs>
    </section>
  );
}
