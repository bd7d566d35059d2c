import type { SupportRow } from './support-row.js';

const API_SPECS = 'docs/hub/api-specs';
const DOMAINS = 'docs/hub/domain-setup';
const WEBHOOKS = 'docs/hub/webhooks';
const OLD_WEBHOOKS = 'ingopay-iframe/webhooks/overview-setup';
const DEBIT = 'docs/ingopay/debit/process-ach';
const NO_ACCOUNT = 'no token of the sandbox stands for such an account, since its page cannot capture one';
const NOTIFY = 'belongs to the product Notify';

const documented = (row: Omit<SupportRow, 'grade'>): SupportRow => ({ ...row, grade: 'documented' });

/**
 * What is documented and has no row in a table that the sandbox works by: it is not done, or in part. Where a part is
 * done, `does` says which.
 */
export const UNSUPPORTED: readonly SupportRow[] = [
  ...['check', 'retail-card-present'].flatMap((rail) =>
    ['/gateway/verify', '/gateway/process'].map((path) =>
      documented({
        kind: 'endpoint',
        name: `${path}--${rail}`,
        not: `not served: ${NO_ACCOUNT}`,
        source: `${API_SPECS} names the specification of it`,
      }),
    ),
  ),
  documented({
    kind: 'endpoint',
    name: 'Open Banking',
    not: 'not served: the pages call it "coming soon" and give no fields',
    source: 'docs/ingopay/verify/open-banking, docs/ingopay/ancillary/open-banking-account',
  }),
  documented({
    kind: 'header',
    name: 'accept',
    not: 'not read: every answer is JSON; no page shows an answer in XML',
    source: 'ingopay-iframe/api-gateway-process',
  }),
  documented({
    kind: 'header',
    name: 'api_key',
    not: 'not read: belongs to the Banking Platform',
    source: 'docs/hub/authentication',
  }),
  documented({
    kind: 'topic',
    name: 'transaction.…',
    not: `not sent: topics without plugin. or gateway. in front belong to the product Notify`,
    source: 'ingopay-webhooks/websockets',
  }),
  documented({
    kind: 'topic',
    name: 'metadata.version',
    does: 'each topic has the newest version of its contract',
    not: 'older versions are not sent: no page shows one',
    source: 'ingopay-webhooks/websockets/account-tokenization-success',
  }),
  documented({
    kind: 'delivery',
    name: 'XML',
    not: 'not sent: every webhook is JSON; no page shows one in XML',
    source: OLD_WEBHOOKS,
  }),
  documented({
    kind: 'delivery',
    name: 'TLS 1.2 or newer',
    does: 'an https endpoint must speak TLS 1.2 or newer',
    not: 'the list of cipher suites is not enforced; plain http to this machine is allowed, since that is where tests run',
    source: WEBHOOKS,
  }),
  documented({
    kind: 'delivery',
    name: 'source addresses',
    not: 'webhooks come from the machine of the sandbox, not from the addresses that are published',
    source: WEBHOOKS,
  }),
  documented({
    kind: 'delivery',
    name: 'registration',
    does: 'one static URL a program, by configuration or control API',
    not: 'it need not be https',
    source: WEBHOOKS,
  }),
  documented({
    kind: 'verification',
    name: 'recipient authentication',
    not: NOTIFY,
    source: 'docs/hub/product-risk-configurations',
  }),
  documented({
    kind: 'verification',
    name: 'paypal_provided_value',
    not: 'field_results are sent for the verification of the recipient only; for PayPal they are seen in Notify alone',
    source: 'ingopay-webhooks/websockets',
  }),
  documented({
    kind: 'verification',
    name: 'velocity limits',
    does: 'status 603 by a magic amount or a scenario',
    not: 'nothing is counted: limits are set for each client, and no page gives one',
    source: 'docs/iframe/testing',
  }),
  documented({
    kind: 'payment',
    name: 'sender',
    does: 'checked where it is sent',
    not: 'never demanded: the pages do not say for whom it is required',
    source: 'docs/ingopay/process/card',
  }),
  documented({
    kind: 'payment',
    name: 'location of the client, sender and store of a pull',
    does: 'accepted as unknown fields',
    not: 'not checked: the pages name the blocks and not their fields',
    source: DEBIT,
  }),
  documented({
    kind: 'payment',
    name: 'stand-in threshold of a pull',
    not: 'only a push has one (stand_in_seconds): status 102 is documented for push only',
    source: 'docs/hub/retry-logic',
  }),
  documented({
    kind: 'status',
    name: '780 to 787',
    not: NOTIFY,
    source: 'docs/hub/errors',
  }),
  documented({
    kind: 'environment',
    name: 'domain of the client in front of the hosted page',
    does: '--public-url puts any origin into authorized_url',
    not: 'that it fits the root domain of the embedding page is not checked',
    source: DOMAINS,
  }),
  documented({
    kind: 'environment',
    name: 'sandbox-api.ingomoney.com',
    not: 'not answered: only the Open Banking call that is "coming soon" has it',
    source: 'docs/ingopay/verify/open-banking',
  }),
  documented({
    kind: 'environment',
    name: 'Notify and Banking Platform',
    not: 'other products; the sandbox is for Embedded Account Capture and what pays its accounts',
    source: 'docs/hub',
  }),
  documented({
    kind: 'field',
    name: 'SessionRequest: participant_id',
    does: 'accepted as an unknown field',
    not: 'has no effect: the username names the program, and no sample of the call has the field',
    source: 'docs/hub/authentication',
  }),
  documented({
    kind: 'test_case',
    name: 'Controlled and guided test cases',
    not: 'they need accounts that Ingo loads for a client, or an appointment',
    source: 'docs/iframe/testing',
  }),
];
