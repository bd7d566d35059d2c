import type { Action, ActionAnswer, Boot } from '../../contracts/plugin/conversation.js';

/** The result of an action. */
export type Outcome =
  | { readonly kind: 'accepted'; readonly billers: readonly string[] | undefined }
  | { readonly kind: 'invalid'; readonly errors: Readonly<Record<string, string>> }
  /** The server refused it. */
  | { readonly kind: 'refused'; readonly status: number }
  /** There was no answer. */
  | { readonly kind: 'unreachable' };

/** Sends an action of the recipient to the server. Never rejects. */
export type Send = (action: Action) => Promise<Outcome>;

/** Path of a resource of the page's own session. */
export const sessionPath = (boot: Boot, resource: 'stream' | 'actions'): string =>
  `/session/${encodeURIComponent(boot.session_identifier)}/${resource}`;

/** Creates the function that sends the actions of this page. */
export function createSend(boot: Boot): Send {
  return async (action) => {
    let response: Response;
    try {
      response = await fetch(sessionPath(boot, 'actions'), {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-conversation': boot.conversation ?? '' },
        body: JSON.stringify(action),
      });
    } catch {
      return { kind: 'unreachable' };
    }
    const answer = await bodyOf(response);
    if (response.ok) return { kind: 'accepted', billers: answer.billers };
    if (response.status === 422 && answer.errors) return { kind: 'invalid', errors: answer.errors };
    return { kind: 'refused', status: response.status };
  };
}

/** A body that is not a JSON object is ignored; the status counts. */
async function bodyOf(response: Response): Promise<ActionAnswer> {
  try {
    return ((await response.json()) as ActionAnswer | null) ?? {};
  } catch {
    return {};
  }
}
