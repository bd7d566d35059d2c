import type { Finding } from '../http/finding.js';

/** The parts of `hmac username="…", algorithm="…", headers="…", signature="…"`. */
export interface Authorization {
  readonly username: string;
  readonly algorithm: string;
  /** The `headers` list: names in order and spelling as sent. */
  readonly list: readonly string[];
  readonly signature: string;
}

/** The parts that could be read, and what is wrong with the header. */
export interface ReadAuthorization {
  readonly parts: Partial<Authorization>;
  readonly findings: readonly Finding[];
}
