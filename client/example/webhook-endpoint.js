// @ts-check
/**
 * Sets the URL to which the sandbox sends webhooks. Only the sandbox has this call. The live service sends webhooks to
 * the one https URL that you give to your integration manager.
 *
 * @param {string} sandboxUrl
 * @param {string} username
 * @param {string} webhookUrl
 * @throws {Error} when the sandbox refuses; the message says what to do.
 */
export async function setWebhookEndpoint(sandboxUrl, username, webhookUrl) {
  const url = new URL(`/_sandbox/api/webhooks/endpoint?program=${encodeURIComponent(username)}`, sandboxUrl);
  const response = await fetch(url, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ url: webhookUrl }),
  });
  if (response.ok) return;
  throw new Error(
    `the sandbox answered ${response.status}; start it with --webhook-url ${webhookUrl}, which does the same`,
  );
}
