import { useState } from 'preact/hooks';
import { asCurl, asTypeScript } from '../model/command-text.js';
import { token, urlOf } from '../state/control-api.js';
import { performed } from '../state/steer.js';
import { CopyButton } from './copy-button.js';
import { Icon } from './icon.js';
import { Tabs } from './tabs.js';

/** Says what was done by hand, and how a program does the same. */
export function PerformedBar() {
  const { value } = performed;
  return (
    <div class="performed" role="status" aria-live="polite">
      {value && (
        <>
          <p class={value.refusal === null ? 'good' : 'bad'}>
            {value.refusal === null ? `Done: ${value.words}.` : `Refused: ${value.refusal}`}
          </p>
          <SameAsCode key={value.words} />
          <button type="button" class="plain" aria-label="Put away" onClick={() => (performed.value = null)}>
            <Icon name="close" />
          </button>
        </>
      )}
    </div>
  );
}

function SameAsCode() {
  const { call } = performed.value!;
  const inProcess = asTypeScript(call);
  const codes = {
    curl: asCurl(call, urlOf(call.path), token.value !== null),
    ...(inProcess !== undefined && { TypeScript: inProcess }),
  };
  const names = Object.keys(codes) as (keyof typeof codes)[];
  const [chosen, choose] = useState<keyof typeof codes>('curl');
  const code = codes[chosen] ?? codes.curl;
  return (
    <details class="same">
      <summary>Do the same in code</summary>
      <Tabs label="As" names={names} chosen={chosen} onChoose={choose}>
        <pre tabIndex={0} aria-label={`As ${chosen}`}>
          {code}
        </pre>
        <CopyButton text={code} what={`as ${chosen}`} />
      </Tabs>
    </details>
  );
}
