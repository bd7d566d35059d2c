import { recipientLabel } from '../../../../contracts/control/recipient-label.js';
import { SESSION_PATH } from '../../../../contracts/signing/signing.js';
import type { JournalEntry } from '../../../journal/entry.js';
import { lineText } from './visible-text.js';

/** A session as the control API shows it, as far as it is used here. */
export interface SessionView {
  readonly session_identifier: string;
  readonly state: string;
  readonly recipient: string;
  readonly participant_unique_id1: string;
  readonly created_at: string;
  readonly authorized_url_expires_at: string;
  readonly refreshes: number;
  readonly scenario: string;
  readonly failed_verifications: number;
}

/** A session as the list shows it; times in milliseconds since 1970 by the clock of the program. */
export interface SessionRow {
  readonly id: string;
  readonly state: string;
  /** The event that led to the state; null before one did, or where it is no longer known. */
  readonly by: string | null;
  /** First name and initial. */
  readonly recipient: string;
  /** participant_unique_id1. */
  readonly reference: string;
  readonly createdAt: number;
  readonly urlMintedAt: number;
  readonly urlExpiresAt: number;
  readonly refreshes: number;
  readonly scenario: string;
  readonly failedVerifications: number;
}

/** Every session that is known, kept up to date by the entries of the journal. */
export class SessionTable {
  readonly #rows = new Map<string, SessionRow>();
  #newestFirst: readonly SessionRow[] | undefined;

  /** All of them, the newest first. */
  rows(): readonly SessionRow[] {
    this.#newestFirst ??= [...this.#rows.values()].sort((a, b) => b.createdAt - a.createdAt);
    return this.#newestFirst;
  }

  row(id: string): SessionRow | undefined {
    return this.#rows.get(id);
  }

  /** Adds sessions that the journal does not tell of any more; what is known of others is newer. */
  addKnown(known: readonly SessionView[]): void {
    for (const view of known) if (!this.#rows.has(view.session_identifier)) this.#put(rowOf(view));
  }

  /** Applies what happened. An entry of a kind that is not known here changes nothing. */
  apply(entry: JournalEntry): void {
    switch (entry.kind) {
      case 'request':
        return this.#minted(entry);
      case 'transition':
        return this.#change(entry.session, {
          state: entry.to,
          by: entry.event,
        });
      case 'scenario':
        return this.#change(entry.session, { scenario: entry.scenario });
      case 'verification': {
        const failed = entry.status === 100 ? {} : { failedVerifications: entry.attempt_count };
        return this.#change(entry.session, failed);
      }
      case 'program':
        if (entry.change === 'reset') this.#forget();
    }
  }

  /** A create request that was answered with a URL, of a new session or of one that is known. */
  #minted(entry: Extract<JournalEntry, { kind: 'request' }>): void {
    const { session, answer, method, target, body } = entry;
    if (session === undefined || method !== 'POST' || !target.startsWith(SESSION_PATH)) return;
    const { status, data } = fieldsOf(answer.body) as { status?: number; data?: Record<string, string> };
    if (typeof data?.['authorized_url_expiration_utc'] !== 'string') return;
    const urlMintedAt = Date.parse(entry.at);
    const url = { urlMintedAt, urlExpiresAt: Date.parse(data['authorized_url_expiration_utc']) };
    const known = this.#rows.get(session);
    if (status === 101 && known) return this.#change(session, { ...url, refreshes: known.refreshes + 1 });
    const { recipient_information = {} } = fieldsOf(body) as { recipient_information?: object };
    this.#put({
      state: 'active',
      by: null,
      scenario: 'interactive',
      failedVerifications: 0,
      refreshes: 0,
      ...known,
      id: session,
      recipient: lineText(recipientLabel(recipient_information)),
      reference: lineText(data['participant_unique_id1'] ?? ''),
      createdAt: urlMintedAt,
      ...url,
    });
  }

  #change(id: string, change: Partial<SessionRow>): void {
    const row = this.#rows.get(id);
    // The scenario is chosen before the answer to the create request, which tells the rest.
    if (row) this.#put({ ...row, ...change });
    else this.#put({ ...UNKNOWN, id, ...change });
  }

  #put(row: SessionRow): void {
    this.#rows.set(row.id, row);
    this.#newestFirst = undefined;
  }

  #forget(): void {
    this.#rows.clear();
    this.#newestFirst = undefined;
  }
}

/** What is said of a session of which the journal tells only the end. */
const UNKNOWN: SessionRow = {
  id: '',
  state: 'active',
  by: null,
  recipient: '',
  reference: '',
  createdAt: 0,
  urlMintedAt: 0,
  urlExpiresAt: 0,
  refreshes: 0,
  scenario: 'interactive',
  failedVerifications: 0,
};

const rowOf = (view: SessionView): SessionRow => ({
  id: view.session_identifier,
  state: view.state,
  by: null,
  recipient: lineText(view.recipient),
  reference: lineText(view.participant_unique_id1),
  createdAt: Date.parse(view.created_at),
  urlMintedAt: Date.parse(view.created_at),
  urlExpiresAt: Date.parse(view.authorized_url_expires_at),
  refreshes: view.refreshes,
  scenario: view.scenario,
  failedVerifications: view.failed_verifications,
});

function fieldsOf(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
