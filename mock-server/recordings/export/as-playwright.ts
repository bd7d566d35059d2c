import { FORMS, RECIPIENT_FORM, type FormField } from '../../../contracts/plugin/forms.js';
import type { FundingDestination } from '../../../contracts/plugin/funding-destinations.js';
import type { PluginAction } from '../../../contracts/generated/types.js';
import type { Recording } from '../recording.js';
import { INGO_HOSTS, isProductionHost } from '../../../contracts/hosts/ingo-hosts.js';
import { check } from '../../schemas/check.js';
import type { Exported } from './exported.js';
import { jsonBody } from './json-body.js';
import { Code, literal, quoted } from './literal.js';
import type { PageOpening } from './recorded-calls.js';
import { testSource, type TestSource } from './test-source.js';

/** Address of the page that embeds the iframe, where none was recorded. Nothing is sent there. */
const APPLICATION = 'https://application.example/';

/** Writes a recording as a test of Playwright: the pages are real, and what the recipient did is filled into them. */
export const asPlaywright = (recording: Recording): Exported =>
  testSource(recording, {
    how: 'with real pages in a browser',
    entry: 'ingo-sandbox/playwright',
    test: 'test',
    withProgram: (options) => `test.use({\n  ingoProgram: ${options},\n});`,
    options: '',
    fixtures: 'context, ingo',
    open: (opening, url, source) => {
      source.need('show');
      const { page, referer, status } = opening;
      const application = referer !== undefined && isApplication(referer) ? referer : APPLICATION;
      const shown = { application: new Code(quoted(application)), address: new Code(url), status };
      const mounted = { ...shown, destination: destinationOf(recording, opening) };
      return source.awaited(opening, `const page${page} = `, `show(context, ${literal(mounted, 2, 200)})`);
    },
    act: (act, page, source) => {
      const statements = statementsOf(act.action, source);
      if (statements.length === 0) return [];
      const code = statements.map((statement) => `  await frame.${statement};\n`).join('');
      const doing = `page${page}.act(async (frame) => {\n${code}})`;
      return source.awaited(act, '', doing).flatMap((statement) => statement.split('\n'));
    },
    token: (page) => `await page${page}.token()`,
  });

/** What was mounted on a page, as it said itself in its first action. */
function destinationOf({ inputs }: Recording, { session, after }: PageOpening): FundingDestination {
  for (const input of inputs) {
    if (input.input !== 'request' || input.after < after) continue;
    if (input.target !== `/session/${session}/actions`) continue;
    const action = check('pluginAction', jsonBody(input.body)?.value);
    if ('value' in action && action.value.action === 'mount') return action.value.funding_destination;
  }
  return 'debit';
}

/** Ingo's own hosts are answered by the sandbox, and cannot be an application's. */
const isApplication = (address: string): boolean =>
  URL.canParse(address) &&
  /^https?:$/.test(new URL(address).protocol) &&
  !Object.hasOwn(INGO_HOSTS, new URL(address).hostname) &&
  !isProductionHost(new URL(address).hostname);

const FIELDS: ReadonlyMap<string, FormField> = new Map(
  [...Object.values(FORMS).flat(), ...Object.values(RECIPIENT_FORM)].map((field) => [field.name, field]),
);

/** The buttons that a recipient presses. */
const BUTTONS = {
  confirm: '[data-page="confirmation"] .primary',
  cancel: '[data-page="confirmation"] .secondary',
  continue: '[data-page="terminal-failure"] .buttons button',
  retry: '.buttons button',
} as const;

/** What is done on the frame of a page, without `await frame.`; nothing where no person can do it. */
function statementsOf(action: PluginAction, source: TestSource): readonly string[] {
  switch (action.action) {
    case 'mount': // the SDK does it
      return [];
    case 'unsupported':
      source.note('A browser that lacks what the page needs: a test cannot take it away from its own.');
      return [];
    case 'search':
      return [`locator('#biller').fill(${quoted(action.query)})`, `locator('.with-button button').click()`];
    case 'submit':
      return [
        ...Object.entries(action.values).flatMap(([name, value]) => filled(name, value, source)),
        "locator('form button[type=submit]').click()",
      ];
    default:
      return [`locator(${quoted(BUTTONS[action.action])}).click()`];
  }
}

function filled(name: string, value: string, source: TestSource): readonly string[] {
  const field = FIELDS.get(name);
  if (!field) {
    source.note(`The page has no field ${JSON.stringify(name.slice(0, 60))}.`);
    return [];
  }
  if (field.input === 'choice' || field.input === 'biller')
    return [
      `locator('input[name="${name}"]').and(frame.locator(${quoted(`[value=${JSON.stringify(value)}]`)})).check()`,
    ];
  return [`locator('#${name}').fill(${quoted(value)})`];
}
