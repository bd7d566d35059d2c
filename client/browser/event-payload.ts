/**
 * Payload of any event, flat. Which event carries which fields: `EVENT_FACTS` of the contracts. The live SDK
 * publishes no schema, so every field may be missing.
 */
export interface EventPayload {
  readonly session_identifier?: string;
  readonly tracer_token?: string;
  readonly event_name?: string;
  readonly customer_account_token?: string;
  readonly funding_destination?: string;
  /** A number, as in the tables of statuses, or the same in digits: its type is not published. */
  readonly error?: number | string;
  readonly page?: string;
  readonly message?: string;
}

/**
 * Makes a payload flat. Both shapes exist: the quick start reads `data.customer_account_token`, other versions of the
 * SDK wrap the same fields in `data.content`.
 */
export function flatPayload(data: unknown): EventPayload {
  const { content, ...fields } = recordOf(data);
  return { ...recordOf(content), ...fields };
}

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
