import type { EventConstant } from '../events/event-names.js';
import type { PluginAction } from '../generated/types.js';
import type { Locale } from '../session/locales.js';
import type { FundingDestination } from './funding-destinations.js';
import type { PageName } from './pages.js';
import type { RecipientField } from './recipient-verification.js';

/**
 * What page, SDK and server say to each other. Nothing of this is published: the protocol is ours, and an
 * integration never sees it.
 */

/** What the server writes into the page, as JSON in the element `#boot`. */
export interface Boot {
  readonly session_identifier: string;
  /** One of the 28 locales of the contract. */
  readonly locale: Locale;
  /** Proves to the server that an action comes from this very page; absent on a page that is closed. */
  readonly conversation?: string;
  /** Given when the page does not open: what to show instead, and what to tell the SDK. */
  readonly closed?: {
    readonly view: View;
    readonly events: readonly { readonly event: EventConstant; readonly payload: object }[];
  };
}

/** A page with what it shows. Text that came from a person stays text. */
export interface View {
  readonly page: PageName;
  readonly destination?: FundingDestination;
  /** `form`: fields of the recipient that are verified, to be asked for beside those of the destination. */
  readonly recipient_fields?: readonly RecipientField[];
  /** `confirmation`: what was entered, masked: `•••• 1111`. */
  readonly account?: string;
  /** `confirmation`: card brand, name of the bank or biller, as far as known. */
  readonly issuer?: string;
  /** `verification-failure` and failures: the status, also `error` of the event. */
  readonly status?: number;
  /** `verification-failure`: how often the recipient may try again. */
  readonly attempts_left?: number;
  /** Closed pages, `plugin-error` and `session-error`: the reason, for the developer; in English. */
  readonly message?: string;
}

/** One message of the server to the page; its place in the order is the `id` of the server-sent event. */
export type Directive =
  | { readonly show: View }
  | { readonly event: EventConstant; readonly payload: object }
  /** Nothing more will come. */
  | { readonly end: true };

/**
 * What the page sends to the server: `POST /session/{id}/actions`, with the conversation in `x-conversation`. `mount` is
 * always the first; keys of the `values` of `submit` are field names of `FORMS` and `RECIPIENT_FORM`.
 */
export type Action = PluginAction;

/** The answer to an action: 200, or 422 with what is wrong with which field. */
export interface ActionAnswer {
  /** After `search`. */
  readonly billers?: readonly string[];
  /** Field name → key of the message that says what is wrong with it. */
  readonly errors?: Readonly<Record<string, string>>;
  /** After `unsupported`: what the stream would have sent, for a page that cannot open one. */
  readonly told?: readonly Directive[];
}

/** Marks messages between page and SDK. */
export const CHANNEL = 'ingo-sandbox';

/**
 * From the page to the SDK. `ready` is the only message sent before the page knows its embedder's origin, so it
 * says nothing.
 */
export type PageMessage =
  | { readonly channel: typeof CHANNEL; readonly type: 'ready' }
  | {
      readonly channel: typeof CHANNEL;
      readonly type: 'event';
      readonly event: EventConstant;
      readonly payload: object;
    }
  /** Height of the content in CSS pixels. */
  | { readonly channel: typeof CHANNEL; readonly type: 'height'; readonly height: number };

/** From the SDK to the page, in answer to `ready`: what was passed to `mount`, and which events have a listener. */
export interface SdkMessage {
  readonly channel: typeof CHANNEL;
  readonly type: 'mount';
  readonly funding_destination: FundingDestination;
  /** Absent where the embedder is no SDK of ours. */
  readonly listeners?: readonly EventConstant[];
}
