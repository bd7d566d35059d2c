import { accountType, ACCOUNT_TYPES, type Rail } from '../../contracts/gateway/account-types.js';
import type { GatewayOperation } from '../../contracts/gateway/gateway-paths.js';
import { DESCRIPTOR_MAX_LENGTH } from '../../contracts/gateway/gateway-fields.js';
import { luhn, routingNumber } from '../../contracts/plugin/account-numbers.js';
import type { Readings } from '../../contracts/readings/readings.js';
import { observed, type Finding } from '../http/finding.js';
import type { TokenRecord } from '../stores/records.js';
import type { GatewayRequest } from './gateway-request.js';

/** What a request is judged by beside itself. */
export interface GatewayCase {
  readonly request: GatewayRequest;
  /** What the suffix of the path says; undefined for a bare path. */
  readonly rail: Rail | undefined;
  readonly participantId: number;
  /** Whether the program is configured for the ledger service. */
  readonly ledger: boolean;
  readonly readings: Readings;
  /** The token that the request names, where the program has such a one. */
  readonly token: TokenRecord | undefined;
}

/** Why a request is refused, and the status that says so. */
export interface GatewayRefusal {
  readonly status: number;
  readonly finding: Finding;
}

/** Required parameter missing or null; parameters incorrect (ingopay-iframe/api-gateway-process/response-codes). */
const MISSING = 400;
const INCORRECT = 401;
const CHECK_DIGIT = 1042;

/** Status of a refused token, by the reading tokenRefused. */
const TOKEN_STATUS: Readonly<Record<Readings['tokenRefused'], number>> = {
  'card-data-750': 750,
  'parameters-401': INCORRECT,
};

type Rule = (gatewayCase: GatewayCase) => GatewayRefusal | undefined;

const refuse = (status: number, name: string, field: string, what: string, fix: string): GatewayRefusal => ({
  status,
  finding: { ...observed(name, what, fix), field },
});

const takes = (
  operation: GatewayOperation,
  row: ReturnType<typeof accountType>,
): row is NonNullable<typeof row> => row !== undefined && (operation === 'push' || row[operation]);

const RULES: readonly Rule[] = [
  ({ request: { participant_id }, participantId }) =>
    participant_id === participantId
      ? undefined
      : refuse(
          INCORRECT,
          'participant-id-foreign',
          'participant_id',
          `"participant_id" is ${participant_id}; the username that signed has ${participantId}.`,
          `Send ${participantId}.`,
        ),

  ({ request: { account_type: code, operation }, rail, readings }) => {
    const row = accountType(code, readings);
    if (!takes(operation, row)) {
      const able = Object.keys(ACCOUNT_TYPES).filter((name) => takes(operation, accountType(name, readings)));
      return refuse(
        INCORRECT,
        'account-type-unknown',
        'account_type',
        `"account_type" is ${JSON.stringify(code)}, which ${operation} does not take.`,
        `Send one of ${able.join(', ')}.`,
      );
    }
    if (rail === undefined || rail === row.rail) return undefined;
    return refuse(
      INCORRECT,
      'account-type-of-another-path',
      'account_type',
      `"account_type" is "${code}" (${row.rail}), the path ends in the suffix of ${rail}.`,
      'Call the path without a suffix, or that of the rail.',
    );
  },

  ({ request: { cents, amountText } }) =>
    cents === undefined || (cents !== null && cents >= 1)
      ? undefined
      : refuse(
          INCORRECT,
          'amount-not-possible',
          'amount',
          `"amount" is ${amountText}; expected dollars from 0.01, with at most two decimals.`,
          'Write it as 12.30.',
        ),

  ({ request: { customer_account_token: token, raw } }) => {
    const names = Object.keys(raw);
    if (token === undefined || names.length === 0) return undefined;
    return refuse(
      INCORRECT,
      'token-with-raw-account',
      names[0]!,
      `The token was sent together with raw account fields: ${names.join(', ')}.`,
      'Leave them out: the token replaces all of them.',
    );
  },

  ({ request: { customer_account_token: token, raw } }) =>
    token === undefined && raw['account'] === undefined
      ? refuse(
          MISSING,
          'account-missing',
          'customer_account_token',
          'Neither "customer_account_token" nor "account" is there.',
          'Send the one or the other.',
        )
      : undefined,

  ({ request: { customer_account_token: sent, account_type }, token, readings }) => {
    if (sent === undefined) return undefined;
    const status = TOKEN_STATUS[readings.tokenRefused];
    if (!token) {
      return refuse(
        status,
        'token-unknown',
        'customer_account_token',
        'This program has handed out no such customer_account_token.',
        'Take the one of TOKEN_SUCCESS, of its webhook, or of a verification, of a session of this very program; a reset forgets them.',
      );
    }
    const row = accountType(account_type, readings);
    const fitting: readonly string[] = row?.destinations ?? [];
    if (!row || fitting.includes(token.funding_destination)) return undefined;
    return refuse(
      status,
      'token-of-another-rail',
      'account_type',
      `The token belongs to a "${token.funding_destination}" account, which account_type "${account_type}" does not take.`,
      `"${account_type}" takes ${fitting.join(', ')}.`,
    );
  },

  ({ request: { ledger, operation }, ledger: configured }) => {
    if (operation === 'verify' || (ledger !== undefined) === configured) return undefined;
    return configured
      ? refuse(
          MISSING,
          'ledger-missing',
          'ledger',
          '"ledger" is missing, and this program is configured for the ledger service.',
          'Send ledger {api_key, user_id, entity_type, entity_id}, or set the program option "ledger" to false.',
        )
      : refuse(
          INCORRECT,
          'ledger-not-configured',
          'ledger',
          '"ledger" is there, and this program is not configured for the ledger service.',
          'Leave it out entirely, or set the program option "ledger" to true.',
        );
  },

  ({ request: { additional_detail: detail, account_type, operation } }) => {
    if (!detail || operation === 'verify') return undefined;
    if (operation === 'push' && !['AC', 'SD'].includes(account_type)) {
      return refuse(
        INCORRECT,
        'additional-detail-not-taken',
        'additional_detail',
        `"additional_detail" is for AC and SD, not for ${account_type}.`,
        'Leave it out.',
      );
    }
    const length = [...(detail.source_name ?? ''), ...(detail.descriptive_purpose ?? '')].length;
    if (length <= DESCRIPTOR_MAX_LENGTH || account_type === 'CA') return undefined;
    return refuse(
      INCORRECT,
      'additional-detail-too-long',
      'additional_detail',
      `"source_name" and "descriptive_purpose" have ${length} characters together; ${DESCRIPTOR_MAX_LENGTH} are allowed.`,
      'Shorten them.',
    );
  },

  ({ request: { raw, account_type } }) => {
    const { account = '', routing_number: routing } = raw;
    if (account === '') return undefined;
    if (account_type === 'CA' && !luhn(account)) {
      return refuse(
        CHECK_DIGIT,
        'check-digit',
        'account',
        'The card number fails its check digit.',
        'Look for a digit that was mistyped; 4111111111111111 is a good one.',
      );
    }
    if (account_type !== 'AC' && account_type !== 'SD') return undefined;
    if (routing === undefined) {
      return refuse(
        MISSING,
        'field-missing',
        'routing_number',
        '"routing_number" is required for a bank account.',
        'Send its nine digits.',
      );
    }
    return routingNumber(routing)
      ? undefined
      : refuse(
          INCORRECT,
          'routing-number',
          'routing_number',
          'The routing number fails its checksum.',
          'Look for a digit that was mistyped; 011000015 is a good one.',
        );
  },
];

/** Everything that is wrong with a request that keeps its schema. */
export const gatewayRefusals = (gatewayCase: GatewayCase): GatewayRefusal[] =>
  RULES.flatMap((rule) => rule(gatewayCase) ?? []);
