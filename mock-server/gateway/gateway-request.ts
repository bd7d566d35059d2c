import type {
  AdditionalDetail,
  LedgerReference,
  PullRequest,
  PushRequest,
  VerifyRequest,
} from '../../contracts/generated/types.js';
import { RAW_ACCOUNT_FIELD_NAMES } from '../../contracts/gateway/gateway-fields.js';
import type { GatewayOperation } from '../../contracts/gateway/gateway-paths.js';
import { centsOf } from '../../contracts/gateway/money.js';

/** What the three kinds of gateway calls have in common. */
export interface GatewayRequest {
  readonly operation: GatewayOperation;
  readonly participant_id: number;
  readonly account_type: string;
  /** undefined where a verification names no amount; null for one that cannot be. */
  readonly cents: number | null | undefined;
  /** The amount as written. */
  readonly amountText: string | undefined;
  readonly customer_account_token: string | undefined;
  /** Raw account fields by name, as given. */
  readonly raw: Readonly<Record<string, string>>;
  readonly participant_unique_id1: string;
  readonly participant_unique_id2: string;
  readonly additional_detail: AdditionalDetail | undefined;
  readonly ledger: LedgerReference | undefined;
  /** Echoed by the answer. */
  readonly timestamp: string | number;
  /** The request without its time: what must be the same in a repetition. */
  readonly parameters: object;
}

/** The first amount in a body, as written: JSON.parse would round what has too many digits. */
const AMOUNT = /"amount"\s*:\s*(?:"([^"]*)"|(-?[0-9.]+(?:[eE][+-]?[0-9]+)?))/;

function moneyOf(text: string): Pick<GatewayRequest, 'cents' | 'amountText'> {
  const match = AMOUNT.exec(text);
  const amountText = match?.[1] ?? match?.[2];
  if (amountText === undefined) return { cents: undefined, amountText };
  return { cents: centsOf(amountText) ?? null, amountText };
}

/** The raw account fields among those that were given. */
function rawAccount(given: object): Readonly<Record<string, string>> {
  const raw: Record<string, string> = {};
  for (const name of RAW_ACCOUNT_FIELD_NAMES) {
    const value = (given as Readonly<Record<string, unknown>>)[name];
    if (value != null) raw[name] = String(value);
  }
  return raw;
}

/** A push or a verification. `text`: the body as sent. */
export function fromFlat(
  operation: 'push' | 'verify',
  request: PushRequest & VerifyRequest,
  text: string,
): GatewayRequest {
  const { timestamp, ...parameters } = request;
  return {
    operation,
    participant_id: request.participant_id,
    account_type: request.account_type,
    ...moneyOf(text),
    customer_account_token: request.customer_account_token,
    raw: rawAccount(request),
    participant_unique_id1: request.participant_unique_id1,
    participant_unique_id2: request.participant_unique_id2 ?? '',
    additional_detail: request.additional_detail,
    ledger: request.ledger,
    timestamp,
    parameters,
  };
}

/** A pull. `text`: the body as sent. */
export function fromPull({ request, transaction, ledger }: PullRequest, text: string): GatewayRequest {
  const { timestamp, ...caller } = request;
  const { participant_unique_ids: ids } = transaction;
  return {
    operation: 'pull',
    participant_id: Number(request.participant_id),
    account_type: transaction.account_type,
    ...moneyOf(text),
    customer_account_token: transaction.customer_account_token,
    raw: rawAccount(transaction),
    participant_unique_id1: ids.participant_unique_id1,
    participant_unique_id2: ids.participant_unique_id2 ?? '',
    additional_detail: transaction.additional_detail,
    ledger,
    timestamp,
    parameters: { request: caller, transaction, ledger },
  };
}
