const NOTHING_ELSE = 'is compared where a call is repeated; nothing else is done with it';
const NO_BANK = `${NOTHING_ELSE}: there is no bank to pass it to`;
const NO_STORE = `${NOTHING_ELSE}: there is no store`;
const NOT_PUBLISHED = `${NOTHING_ELSE}: what it refers to is not published`;

/** Fields of requests that are checked and have no further effect, by name, with those inside of them, and why. */
export const NOT_USED: Readonly<Record<string, string>> = {
  business_name: NOTHING_ELSE,
  phone_number: NOTHING_ELSE,
  mobile_number: NOTHING_ELSE,
  open_banking: NOT_PUBLISHED,
  email_address: 'no mail is sent; a tag in it chooses a scenario',
  cvv: NO_BANK,
  fi_account_type: NO_BANK,
  fi_account_classification: NO_BANK,
  recipient_first_name: NO_BANK,
  recipient_last_name: NO_BANK,
  recipient_business_name: NO_BANK,
  recipient_address1: NO_BANK,
  recipient_address2: NO_BANK,
  recipient_city: NO_BANK,
  recipient_state: NO_BANK,
  recipient_zip: NO_BANK,
  recipient_phone: NO_BANK,
  source_of_funds: NO_BANK,
  currency_code: NO_BANK,
  sender: NO_BANK,
  store_id: NO_STORE,
  terminal_id: NO_STORE,
  clerk_id: NO_STORE,
  risk_assessment_token: NOT_PUBLISHED,
};

/** Why a field is not used, or what contains it; undefined where it is used. `path` is its path in a body. */
export const whyNotUsed = (path: string): string | undefined =>
  NOT_USED[path.split('.').find((name) => name in NOT_USED) ?? ''];
