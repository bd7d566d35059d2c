/** A request that is to be signed, without any secret: code reads that from INGO_SECRET. */
export interface CodeRequest {
  /** Such as http://127.0.0.1:4010. */
  readonly origin: string;
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly username: string;
  readonly body: string;
}
