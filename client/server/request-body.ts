/**
 * Writes a request as the bytes that are signed and sent. Whether its fields are right is for the server to say, since
 * programs differ; what JSON would lose or change on the way is refused here.
 *
 * @throws TypeError naming the field that cannot be written as JSON.
 */
export function requestBody(request: unknown): Uint8Array {
  if (typeof request !== 'object' || request === null || Array.isArray(request)) {
    const got = request === null ? 'null' : Array.isArray(request) ? 'an array' : typeof request;
    throw new TypeError(`The request must be an object, got ${got}.`);
  }
  return new TextEncoder().encode(toJson(request));
}

function toJson(request: object): string {
  try {
    return JSON.stringify(request, refuseLoss);
  } catch (error) {
    if (error instanceof LossError) throw error;
    throw new TypeError(
      'The request cannot be written as JSON: it refers to itself, or a toJSON of its own failed. Pass plain data.',
      { cause: error },
    );
  }
}

class LossError extends TypeError {}

function refuseLoss(key: string, value: unknown): unknown {
  const lost =
    typeof value === 'function' ||
    typeof value === 'symbol' ||
    typeof value === 'bigint' ||
    (typeof value === 'number' && !Number.isFinite(value));
  if (lost) {
    const got = typeof value === 'number' ? String(value) : `a ${typeof value}`;
    throw new LossError(
      `The request cannot be written as JSON: "${key}" is ${got}. Pass a string, a finite number, a boolean, null, an array or an object.`,
    );
  }
  return value;
}
