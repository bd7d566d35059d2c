import { SDK_PATH } from '../../../../contracts/plugin/sdk-path.js';
import { SAMPLE_REQUEST } from '../../../../contracts/session/sample-request.js';
import { SESSION_PATH } from '../../../../contracts/signing/signing.js';
import { capturing } from '../state/capture.js';
import { program } from '../state/journal-store.js';
import { sandboxOrigin } from '../state/recording.js';
import { SigningCode } from './signing-code.js';
import { TextBlock } from './text-block.js';

/** Where nothing happened yet: what an integration calls, what its page holds, and a session to look at. */
export function FirstSteps() {
  const username = program.value['username'];
  return (
    <div class="first-steps">
      <p class="lead">No session was created yet. Three steps lead to the first captured account.</p>
      <ol>
        <li>
          <h2>1. Your server creates a session</h2>
          {typeof username === 'string' && (
            <SigningCode
              title="Create call"
              request={{
                origin: sandboxOrigin(),
                method: 'POST',
                target: SESSION_PATH,
                username,
                body: JSON.stringify(SAMPLE_REQUEST),
              }}
            />
          )}
        </li>
        <li>
          <h2>2. Your page mounts its authorized_url</h2>
          <TextBlock title="Page" text={pageLines(sandboxOrigin())} />
        </li>
        <li>
          <h2>3. What happens is shown here</h2>
          <p>Or capture an account right here: the sandbox makes the call of step 1 itself.</p>
          <p>
            <button type="button" class="primary" onClick={() => (capturing.value = {})}>
              Capture now
            </button>
          </p>
        </li>
      </ol>
    </div>
  );
}

/** The lines that an integration's page needs, as the quick start has them. */
const pageLines = (origin: string): string =>
  [
    `<script src="${origin}${SDK_PATH}"></script>`,
    '<div id="ingo"></div>',
    '<script>',
    "  const plugin = IngoInstantPayments.create(document.getElementById('ingo'));",
    '  plugin.addEventListener(IngoInstantPayments.EVENTS.TOKEN_SUCCESS, ({ customer_account_token }) =>',
    '    console.log(customer_account_token));',
    '  plugin.mount(authorizedUrl, IngoInstantPayments.FUNDING_DESTINATIONS.DEBIT);',
    '</script>',
  ].join('\n');
