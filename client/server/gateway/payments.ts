import type { AccountType } from '../../../contracts/gateway/account-types.js';
import type { RAW_ACCOUNT_FIELD_NAMES } from '../../../contracts/gateway/gateway-fields.js';
import type {
  AdditionalDetail,
  LedgerReference,
  PullTransaction,
  PushRequest,
  VerifyRequest,
} from '../../../contracts/generated/types.js';
import type { Amount } from './amount.js';

/** The ids that a caller gives a payment. */
export interface CallerIds {
  /**
   * Unique id of the payment, 1 to 255 characters, no personal data. It is the idempotency key of the gateway, and so it
   * is yours to make: store it with the order before you call, and a process that dies in the call can find out what
   * became of it. An id made in the call would die with the process, and the next one would pay a second time.
   */
  readonly participant_unique_id1: string;
  /** Another id of yours; comes back with the answer and in webhooks. */
  readonly participant_unique_id2?: string;
}

interface Payment extends CallerIds {
  readonly amount: Amount;
  /** From TOKEN_SUCCESS, its webhook, or `verify`. */
  readonly customer_account_token: string;
  /** Ten digits. */
  readonly recipient_phone?: string;
  /** For programs configured for the ledger service; all others leave it out. */
  readonly ledger?: LedgerReference;
}

interface AnyPush extends Payment {
  /** 1 cash, 2 check, 3 both, 4 corporate disbursement. */
  readonly source_of_funds: PushRequest['source_of_funds'];
  /** Who pays, where the rail requires it. */
  readonly sender?: PushRequest['sender'];
}

/** Fields that another rail has. */
type Not<Names extends string> = { readonly [name in Names]?: never };
type RetailField = 'store_id' | 'terminal_id' | 'clerk_id';

/** A push to a card; the ids of store, terminal and clerk are for retail card-present only. */
export interface CardPush extends AnyPush, Not<'additional_detail'> {
  readonly account_type: 'CA';
  readonly store_id?: string;
  readonly terminal_id?: string;
  readonly clerk_id?: string;
}

/** A push to a bank account: AC standard, SD same day. */
export interface AchPush extends AnyPush, Not<RetailField> {
  readonly account_type: 'AC' | 'SD';
  /** What the account holder reads: 21 characters together. */
  readonly additional_detail?: AdditionalDetail;
}

/** A real-time payment, to BillPay, or to PayPal (PP or PV: which holds is not published). */
export interface PlainPush extends AnyPush, Not<RetailField | 'additional_detail'> {
  readonly account_type: 'RT' | 'BP' | 'PP' | 'PV';
}

/** A payment to an account, by rail. */
export type PushPayment = CardPush | AchPush | PlainPush;

interface AnyPull extends Payment {
  readonly risk_assessment_token?: PullTransaction['risk_assessment_token'];
}

/** A payment from a card or a bank account. */
export type PullPayment =
  | (AnyPull & Not<'additional_detail'> & { readonly account_type: 'CA' })
  | (AnyPull & { readonly account_type: 'AC'; readonly additional_detail?: AdditionalDetail });

type RawField = (typeof RAW_ACCOUNT_FIELD_NAMES)[number];
type PersonField = Exclude<RawField, 'account' | CardField | BankField>;
type CardField = 'expiration_date' | 'cvv';
type BankField = 'routing_number' | 'fi_account_type' | 'fi_account_classification';
type Raw<Names extends RawField> = { readonly [name in Names]?: NonNullable<VerifyRequest[name]> };

interface AnyVerification extends CallerIds {
  readonly amount?: Amount;
  readonly recipient_phone?: string;
}

/** An account that has a token: no raw account field may be given with it. RT is verified as AC. */
export interface TokenVerification extends AnyVerification, Not<RawField> {
  readonly account_type: Exclude<AccountType, 'RT'>;
  readonly customer_account_token: string;
}

/** A card by its number. */
export interface CardVerification
  extends AnyVerification, Raw<PersonField | 'cvv'>, Not<BankField | 'customer_account_token'> {
  readonly account_type: 'CA';
  readonly account: string;
  /** YYMM. */
  readonly expiration_date: string;
}

/** A bank account by its number. RT is verified as AC. */
export interface BankVerification
  extends
    AnyVerification,
    Raw<PersonField | 'fi_account_type' | 'fi_account_classification'>,
    Not<CardField | 'customer_account_token'> {
  readonly account_type: 'AC' | 'SD';
  readonly account: string;
  readonly routing_number: string;
}

/** An account to be verified: by its token, or by raw account fields, never both. */
export type AccountToVerify = TokenVerification | CardVerification | BankVerification;
