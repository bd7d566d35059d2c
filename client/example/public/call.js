// @ts-check

/**
 * Calls our back end. A refusal is thrown as an error with its message.
 *
 * @param {string} path
 * @param {object} [body] makes it a POST.
 * @param {AbortSignal} [signal]
 */
export async function call(path, body, signal) {
  const headers = { 'content-type': 'application/json' };
  const post = { method: 'POST', headers, body: JSON.stringify(body), signal: signal ?? null };
  const response = await fetch(path, body && post);
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.message);
  return answer;
}
