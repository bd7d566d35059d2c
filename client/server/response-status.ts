import { statusEnvelope } from '../../contracts/generated/validators.js';

/** What a refusal says, whichever shape it has. */
export interface ResponseStatus {
  /** Ingo's numeric status, from an envelope. */
  readonly status?: number;
  readonly clientMessage?: string;
}

/**
 * Finds status and text in a parsed body. How refusals look is not published, so every shape is understood that the
 * `readings` of the contracts know: Ingo's envelope, Kong's `{"message"}`, and a problem document.
 */
export function responseStatus(body: unknown): ResponseStatus {
  if (statusEnvelope(body)) return { status: body.status, clientMessage: body.client_message };
  if (typeof body !== 'object' || body === null) return {};
  const { client_message, message, title, detail, errors } = body as Record<string, unknown>;
  const problem = [title, detail, ...problemErrors(errors)].filter((part) => typeof part === 'string');
  const text = [client_message, message].find((part) => typeof part === 'string') ?? problem.join('; ');
  return text ? { clientMessage: text } : {};
}

/** Flattens `{"field": ["text", …]}`, the `errors` of a problem document as ASP.NET writes them. */
function problemErrors(errors: unknown): string[] {
  if (typeof errors !== 'object' || errors === null) return [];
  return Object.entries(errors).map(([field, texts]) => `${field}: ${[texts].flat().join(' ')}`);
}
