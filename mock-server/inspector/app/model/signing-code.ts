import type { CodeRequest } from './code-request.js';
import { csharp, go, java } from './signing-code-compiled.js';

/** Text as a literal of JavaScript, Python, Go, Java and C#, which share the escapes of JSON. */
export const quoted = (text: string): string => JSON.stringify(text);

/** Text as a literal of PHP and Ruby. */
const singleQuoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** Text as one word of the shell. */
const shellQuoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

const node = ({ origin, method, target, username, body }: CodeRequest): string => `\
import { createHash, createHmac } from 'node:crypto';

const body = ${quoted(body)};
const headers = {
  'x-date': new Date().toUTCString(),
  'content-type': 'application/json',
  'content-sha512': createHash('sha512').update(body).digest('base64'),
  'content-length': String(Buffer.byteLength(body)),
};
const names = Object.keys(headers);
const stringToSign = [${quoted(`${method} ${target} HTTP/1.1`)}, ...names.map((name) => \`\${name}: \${headers[name]}\`)].join('\\n');
const signature = createHmac('sha512', process.env.INGO_SECRET).update(stringToSign).digest('base64');
headers.authorization = \`hmac username=${quoted(username)}, algorithm="hmac-sha512", headers="request-line \${names.join(' ')}", signature="\${signature}"\`;

// Send the very bytes that were signed.
const answer = await fetch(${quoted(origin + target)}, { method: ${quoted(method)}, headers, body });
console.log(answer.status, await answer.text());
`;

const python = ({ origin, method, target, username, body }: CodeRequest): string => `\
import base64, hashlib, hmac, os, urllib.error, urllib.request
from email.utils import formatdate

body = ${quoted(body)}.encode()
headers = {
    "x-date": formatdate(usegmt=True),
    "content-type": "application/json",
    "content-sha512": base64.b64encode(hashlib.sha512(body).digest()).decode(),
    "content-length": str(len(body)),
}
lines = [${quoted(`${method} ${target} HTTP/1.1`)}] + [f"{name}: {value}" for name, value in headers.items()]
mac = hmac.new(os.environ["INGO_SECRET"].encode(), "\\n".join(lines).encode(), hashlib.sha512)
names = " ".join(["request-line", *headers])
signature = base64.b64encode(mac.digest()).decode()
headers["authorization"] = f'hmac username=${quoted(username)}, algorithm="hmac-sha512", headers="{names}", signature="{signature}"'

# Send the very bytes that were signed.
request = urllib.request.Request(${quoted(origin + target)}, data=body, headers=headers, method=${quoted(method)})
try:
    answer = urllib.request.urlopen(request)
except urllib.error.HTTPError as error:
    answer = error
print(answer.status, answer.read().decode())
`;

const php = ({ origin, method, target, username, body }: CodeRequest): string => `\
<?php
$body = ${singleQuoted(body)};
$headers = [
    'x-date' => gmdate('D, d M Y H:i:s') . ' GMT',
    'content-type' => 'application/json',
    'content-sha512' => base64_encode(hash('sha512', $body, true)),
    'content-length' => (string) strlen($body),
];
$lines = [${singleQuoted(`${method} ${target} HTTP/1.1`)}];
foreach ($headers as $name => $value) $lines[] = "$name: $value";
$names = 'request-line ' . implode(' ', array_keys($headers));
$signature = base64_encode(hash_hmac('sha512', implode("\\n", $lines), getenv('INGO_SECRET'), true));
$lines[0] = 'authorization: hmac username=${quoted(username)}, algorithm="hmac-sha512", headers="' . $names . '", signature="' . $signature . '"';

// Send the very bytes that were signed.
$http = ['method' => ${singleQuoted(method)}, 'header' => $lines, 'content' => $body, 'protocol_version' => '1.1', 'ignore_errors' => true];
$answer = file_get_contents(${singleQuoted(origin + target)}, false, stream_context_create(['http' => $http]));
echo $http_response_header[0], ' ', $answer, "\\n";
`;

const ruby = ({ origin, method, target, username, body }: CodeRequest): string => `\
require 'base64'
require 'net/http'
require 'openssl'
require 'time'

body = ${singleQuoted(body)}
headers = {
  'x-date' => Time.now.httpdate,
  'content-type' => 'application/json',
  'content-sha512' => Base64.strict_encode64(OpenSSL::Digest::SHA512.digest(body)),
  'content-length' => body.bytesize.to_s
}
lines = [${singleQuoted(`${method} ${target} HTTP/1.1`)}] + headers.map { |name, value| "#{name}: #{value}" }
signature = Base64.strict_encode64(OpenSSL::HMAC.digest('SHA512', ENV.fetch('INGO_SECRET'), lines.join("\\n")))
names = ['request-line', *headers.keys].join(' ')
headers['authorization'] = %(hmac username=${quoted(username)}, algorithm="hmac-sha512", headers="#{names}", signature="#{signature}")

# Send the very bytes that were signed.
uri = URI(${singleQuoted(origin + target)})
answer = Net::HTTP.start(uri.host, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.send_request(${singleQuoted(method)}, uri.request_uri, body, headers)
end
puts "#{answer.code} #{answer.body}"
`;

const shell = ({ origin, method, target, username, body }: CodeRequest): string => `\
body=${shellQuoted(body)}
date=$(LC_ALL=C date -u '+%a, %d %b %Y %H:%M:%S GMT')
digest=$(printf %s "$body" | openssl dgst -sha512 -binary | base64 | tr -d '\\n')
length=$(printf %s "$body" | wc -c | tr -d ' ')
names='request-line x-date content-type content-sha512 content-length'
signature=$(printf '%s\\nx-date: %s\\ncontent-type: application/json\\ncontent-sha512: %s\\ncontent-length: %s' \\
  ${shellQuoted(`${method} ${target} HTTP/1.1`)} "$date" "$digest" "$length" |
  openssl dgst -sha512 -hmac "$INGO_SECRET" -binary | base64 | tr -d '\\n')

# --data-binary sends the very bytes that were signed.
curl -sS -X ${method} ${shellQuoted(origin + target)} \\
  -H "X-Date: $date" -H 'Content-Type: application/json' -H "Content-sha512: $digest" \\
  -H "Authorization: hmac username=\\"${username}\\", algorithm=\\"hmac-sha512\\", headers=\\"$names\\", signature=\\"$signature\\"" \\
  --data-binary "$body"
`;

/** Languages in which a request can be signed here, by the name that people know. */
export const SIGNING_CODE = {
  Node: node,
  PHP: php,
  Python: python,
  'C#': csharp,
  Java: java,
  Go: go,
  Ruby: ruby,
  Shell: shell,
} as const satisfies Record<string, (request: CodeRequest) => string>;

/** A key of the table above. */
export type CodeLanguage = keyof typeof SIGNING_CODE;
