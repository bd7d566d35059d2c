<?php
/*
 * Creates a session with PHP 8 or later alone, and prints its authorized_url.
 *
 * INGO_BASE_URL, INGO_USERNAME and INGO_SECRET come from the environment; by default they are those of a fresh sandbox.
 * `php create-session.php sign` is a signer for `ingo-sandbox vectors`.
 */
declare(strict_types=1);

/** The Authorization header. $sent has the headers by their names in lower case. */
function authorize(string $username, string $secret, string $algorithm, array $names, string $requestLine, array $sent): string
{
    $line = fn (string $name): string => $name === 'request-line' ? $requestLine : $name . ': ' . $sent[strtolower($name)];
    $mac = hash_hmac(substr($algorithm, strlen('hmac-')), implode("\n", array_map($line, $names)), $secret, true);
    return sprintf('hmac username="%s", algorithm="%s", headers="%s", signature="%s"', $username, $algorithm, implode(' ', $names), base64_encode($mac));
}

/**
 * The session that this key had before, with a new URL, or a new session.
 *
 * @throws RuntimeException where it is refused, or nothing answers; it says what the answer was.
 */
function createSession(string $baseUrl, string $username, string $secret, array $session, ?string $key = null): array
{
    $path = '/api/v1/sessions/point-in-time/plugin';
    $names = ['request-line', 'x-date', 'content-type', 'content-sha512', 'content-length'];
    $body = json_encode($session, JSON_THROW_ON_ERROR); // sign these bytes, and send the same
    $headers = [
        'x-date' => gmdate('D, d M Y H:i:s') . ' GMT',
        'content-type' => 'application/json',
        'content-sha512' => base64_encode(hash('sha512', $body, true)),
        'content-length' => (string) strlen($body),
        'idempotency-key' => $key ?? bin2hex(random_bytes(16)), // keep it: with it the same request gives a new URL of the session
    ];
    $headers['authorization'] = authorize($username, $secret, 'hmac-sha512', $names, "POST $path HTTP/1.1", $headers);
    $lines = array_map(fn (string $name): string => "$name: $headers[$name]", array_keys($headers));
    $http = ['method' => 'POST', 'header' => $lines, 'content' => $body, 'protocol_version' => '1.1', 'ignore_errors' => true, 'timeout' => 10];
    $answer = @file_get_contents($baseUrl . $path, false, stream_context_create(['http' => $http]));
    if ($answer === false || !str_contains($http_response_header[0], ' 200 ')) {
        throw new RuntimeException(($http_response_header[0] ?? 'no answer') . ": $answer");
    }
    return json_decode($answer, true)['data'];
}

if (get_included_files()[0] !== __FILE__) return; // another file wants its functions

if (($argv[1] ?? '') === 'sign') {
    $task = json_decode(stream_get_contents(STDIN), true);
    $sent = [];
    foreach ($task['request_headers'] as [$name, $value]) $sent[strtolower($name)] = trim($value);
    echo authorize($task['username'], $task['secret'], $task['algorithm'], $task['headers'], "$task[method] $task[target] HTTP/1.1", $sent), "\n";
    exit;
}
$address = ['address_line1' => '123 Main St', 'city' => 'Anytown', 'state' => 'GA', 'zip_code' => '30301'];
try {
    $session = createSession(
        getenv('INGO_BASE_URL') ?: 'http://127.0.0.1:4010',
        getenv('INGO_USERNAME') ?: 'test',
        getenv('INGO_SECRET') ?: 'ingo-sandbox-secret',
        ['participant_unique_id1' => uniqid('order-'), 'recipient_information' => ['first_name' => 'Jane', 'last_name' => 'Doe'] + $address]
    );
} catch (RuntimeException $refusal) {
    fwrite(STDERR, $refusal->getMessage() . "\n");
    exit(1);
}
echo $session['authorized_url'], "\n";
