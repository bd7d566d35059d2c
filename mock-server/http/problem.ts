/** An RFC 9457 problem document, as every refusal of the control API is answered. */
export interface Problem {
  readonly status: number;
  readonly title: string;
  /** What is wrong, which value, what was expected, how to fix it. */
  readonly detail: string;
}
