import type { SchemaName } from '../../../contracts/violations/check.js';
import type { NoReply, Reply } from '../target/exchange.js';
import type { Talk } from './talk.js';

/** One request that is sent to find out how it is answered. */
export interface Probe {
  readonly name: string;
  /** What is sent, in words. */
  readonly sends: string;
  /** Schema of the answer when the request is served; none for a page. */
  readonly contract?: SchemaName;
  readonly run: (talk: Talk) => Promise<Reply | NoReply>;
}
