/**
 * Tells the sandbox where webhooks go. The sandbox alone has such a call, which is why it is not in server.ts: Ingo
 * sends webhooks to the one https URL that you give to your integration manager.
 *
 * @throws Error that says why it did not work, and what does.
 */
export async function tellSandbox(sandbox: string, username: string, webhookUrl: string): Promise<void> {
  const call = new URL(`/_sandbox/api/webhooks/endpoint?program=${encodeURIComponent(username)}`, sandbox);
  const response = await fetch(call, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ url: webhookUrl }),
  });
  if (response.ok) return;
  throw new Error(
    `the sandbox answered ${response.status}; start it with --webhook-url ${webhookUrl}, which says the same`,
  );
}

/** Whether an address is of this machine, where only a sandbox can be. */
export const isSandbox = (address: string): boolean =>
  /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(address).hostname);
