import { createIngoClient } from 'ingo-sandbox-client/server';
import { expect, test } from 'ingo-sandbox/playwright';

/** The page of an application; what it mounts stands in its address. */
const PAGE = `<!doctype html><title>Payout</title><script src="/ingo.js"></script><div id="ingo"></div>
<script>
  const plugin = IngoInstantPayments.create(document.getElementById('ingo'));
  plugin.mount(decodeURIComponent(location.hash.slice(1)), 'debit');
</script>`;

const REQUEST = {
  participant_unique_id1: 'order-1',
  recipient_information: {
    first_name: 'Jane',
    last_name: 'Doe',
    address_line1: '123 Main St',
    city: 'Anytown',
    state: 'GA',
    zip_code: '30301',
  },
};

test('a recipient adds a card', async ({ page, ingo }) => {
  const forged = createIngoClient({ baseUrl: ingo.url, ...ingo.credentials, secret: 'wrong' });
  await expect(forged.sessions.create(REQUEST)).rejects.toThrow();
  const app = createIngoClient({ baseUrl: ingo.url, ...ingo.credentials });
  const { session } = await app.sessions.create(REQUEST);
  await page.route('https://shop.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: PAGE }),
  );
  await page.goto(`https://shop.example/#${encodeURIComponent(session.authorized_url)}`);
  const plugin = page.frameLocator('#ingo iframe');
  await plugin.locator('#card_number').fill('4000000000007007');
  await plugin.locator('#expiration_date').fill('12/49');
  await plugin.locator('#cvv').fill('123');
  await plugin.locator('#postal_code').fill('30301');
  await plugin.locator('form button[type=submit]').click();
  await plugin.locator('[data-page="terminal-failure"]').waitFor();
  expect(ingo).toHaveExercised('event:TOKEN_SUCCESS');
});
