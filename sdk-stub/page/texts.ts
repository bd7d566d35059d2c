import type { FieldError } from '../../contracts/plugin/forms.js';

/** Every text of the hosted page in one language. `{…}` is replaced by a value. */
export interface Texts {
  /** Title of the form, by destination. */
  readonly title: Readonly<Record<'debit' | 'credit' | 'ach' | 'billpay' | 'paypal', string>>;
  /** Label of each field, by its name. */
  readonly label: Readonly<
    Record<
      | 'card_number'
      | 'expiration_date'
      | 'cvv'
      | 'postal_code'
      | 'routing_number'
      | 'account_number'
      | 'account_number_again'
      | 'account_kind'
      | 'checking'
      | 'savings'
      | 'biller'
      | 'biller_account'
      | 'paypal_email'
      | 'first_name'
      | 'last_name'
      | 'address_line1'
      | 'address_line2'
      | 'city'
      | 'state'
      | 'zip_code',
      string
    >
  >;
  /** How to write a value, under its field. */
  readonly hint: Readonly<
    Record<'expiration_date' | 'cvv' | 'routing_number' | 'biller' | 'optional', string>
  >;
  /** Message of each error of a field. */
  readonly error: Readonly<Record<FieldError, string>>;
  readonly button: Readonly<
    Record<'continue' | 'confirm' | 'cancel' | 'search' | 'retry' | 'log_in' | 'use', string>
  >;
  /** Above the form when fields are wrong. */
  readonly errors_found: string;
  readonly recipient: string;
  /** `{count}`: how many billers were found. */
  readonly billers_found: string;
  readonly confirmation: { readonly title: string; readonly text: string };
  readonly verification_failure: {
    readonly title: string;
    readonly text: string;
    /** `{count}` */
    readonly attempts_left: string;
  };
  readonly success: { readonly title: string; readonly text: string };
  readonly canceled: { readonly title: string; readonly text: string };
  readonly terminal_failure: { readonly title: string; readonly text: string };
  readonly acknowledged: { readonly title: string; readonly text: string };
  readonly max_attempts: { readonly title: string; readonly text: string };
  readonly could_not_be_verified: { readonly title: string; readonly text: string };
  readonly no_match: { readonly title: string; readonly text: string };
  readonly plugin_error: { readonly title: string; readonly text: string };
  readonly session_error: { readonly title: string; readonly text: string };
  readonly expired: { readonly title: string; readonly text: string };
  readonly not_allowed: { readonly title: string; readonly text: string };
  readonly unsupported_browser: { readonly title: string; readonly text: string };
  readonly moved: { readonly title: string; readonly text: string };
  readonly loading: string;
  readonly reconnecting: string;
  /** `{status}` */
  readonly status: string;
}
