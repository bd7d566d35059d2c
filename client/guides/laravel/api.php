<?php
// Add it to routes/api.php, and put create-session.php of client/examples into app/.

use Illuminate\Http\Request;
use Illuminate\Support\Facades\Cache;
use Illuminate\Support\Facades\Log;
use Illuminate\Support\Facades\Route;
use Illuminate\Support\Str;

require_once app_path('create-session.php');

Route::post('/sessions', function (Request $request) {
    ['url' => $url, 'username' => $username, 'secret' => $secret] = config('services.ingo');
    $order = (string) $request->input('order');
    // From your database, never from the browser.
    $address = ['address_line1' => '123 Main St', 'city' => 'Anytown', 'state' => 'GA', 'zip_code' => '30301'];
    $recipient = ['first_name' => 'Jane', 'last_name' => 'Doe'] + $address;
    $session = ['participant_unique_id1' => $order, 'recipient_information' => $recipient];
    // The idempotency key of each order: a column of your database.
    $key = Cache::rememberForever("ingo-key-$order", fn () => (string) Str::uuid());
    try {
        $created = createSession($url, $username, $secret, $session, $key);
    } catch (RuntimeException $refusal) {
        Log::error($refusal->getMessage());
        return response()->json(['message' => 'There is no session.'], 502);
    }
    return response()->json(['authorizedUrl' => $created['authorized_url']]);
});

Route::post('/webhooks/ingo', function (Request $request) {
    $body = $request->getContent(); // the bytes as they came
    // Ingo does not publish how it signs: this is what the sandbox does by default (the reading webhookSignature).
    $expected = base64_encode(hash_hmac('sha512', $body, config('services.ingo.secret'), true));
    if (!hash_equals($expected, (string) $request->header('X-Ingo-Signature'))) return response('', 401);
    ['metadata' => $metadata, 'data' => $data] = json_decode($body, true);
    $isNew = Cache::add("ingo-webhook-$metadata[id]", true);
    if ($isNew && $metadata['topic'] === 'plugin.transaction.account.tokenization.success') {
        // Keep $data['event']['customer_account_token'].
        Log::info("session {$data['ancillary']['session_id']} has the account ****{$data['event']['last_4']}");
    }
    return response('', 200);
});
