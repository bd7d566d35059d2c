# Requests with one mistake, which a verifier must refuse and name. Read by generate.sh.

# ---- What can be seen without computing anything.

sent_signature='' authorization='' refused no-authorization 'The Authorization header did not arrive.'
authorization='Bearer %.0s%.0s%.0s%s' refused wrong-scheme 'The signature is sent as a bearer token.'
authorization='hmac username="%s", keyid="test", algorithm="%s", headers="%s", signature="%s"' \
  refused unknown-parameter 'The Authorization header has a parameter beside the four.'
sent_signature='' authorization='hmac username="%s", algorithm="%s", headers="%s"%.0s' \
  refused missing-parameter 'The Authorization header has no signature parameter.'
sent_username=nobody refused unknown-username 'The username belongs to no program.'
algorithm=hmac-sha1 refused unknown-algorithm 'Label and HMAC are SHA-1.'
algorithm=hmac-sha256 \
  refused legacy-algorithm 'Label and HMAC are SHA-256, which is for legacy integrations only.'
list="$quick_start_order idempotency-key" \
  wire="$quick_start_wire Idempotency-Key" sent_wire=$quick_start_wire \
  refused listed-header-absent 'The Idempotency-Key was listed and signed, and did not arrive.'
list='request-line x-date content-type content-sha512' \
  refused required-header-not-signed 'The content length is neither listed nor signed.'
sent_list=${quick_start_order// /,} refused list-comma-separated 'The names of the list are separated by commas.'
sent_signature=... refused signature-missing 'The signature is the three dots of the sample.'

mistakes=date-stale verified_at=2020-01-17T20:04:30Z \
  refused date-stale-301-s-behind 'X-Date is 301 s behind the clock of the verifier.'
mistakes=date-stale verified_at=2020-01-17T19:54:28Z \
  refused date-stale-301-s-ahead 'X-Date is 301 s ahead of the clock of the verifier.'
sent_x_date=2020-01-17T19:59:29Z refused date-iso 'X-Date is written in ISO 8601.'
sent_x_date='Fri Jan 17 2020 14:59:29 GMT-0500' refused date-local 'X-Date is written as a local time.'

# ---- The digest is not that of the body sent. It is signed as it was sent.

sent_content_sha512=$(digest "$compact_body" sha512 to_hex) \
  refused digest-hex 'The digest is written in hex.'
sent_content_sha512=$(digest "$compact_body" sha256) refused digest-sha256 'The digest is a SHA-256.'
sent_content_sha512=$(digest "$compact_body" sha512 to_base64url) \
  refused digest-base64url 'The digest is written in base64url, without padding.'
mistakes=digest-base64url sent_content_sha512=$(digest "$compact_body" sha512 to_padded_base64url) \
  refused digest-base64url-padded 'The digest is written in base64url, with padding.'
sent_content_sha512=$(digest "$compact_body" sha512 to_base64_of_hex) \
  refused digest-base64-of-hex 'The digest is the Base64 of its hex form.'
sent_content_sha512=$(digest "$compact_body" | cut -c 1-64) \
  refused digest-first-line 'The digest was broken after 64 characters, and only the first line is sent.'
sent_content_sha512=SHA-512=$(digest "$compact_body") \
  refused digest-prefixed 'The digest has the name of the hash before it, as in the field Digest.'
body=$indented_body sent_content_sha512=$(digest "$compact_body") \
  refused digest-of-compact-body 'The body is sent indented, the digest is of its compact form.'
sent_content_sha512=$(digest "$indented_body") \
  refused digest-of-indented-body 'The body is sent compact, the digest is of its form indented by two spaces.'
sent_content_sha512=$(digest "$sorted_body") \
  refused digest-of-sorted-body 'The digest is of the same body with its keys sorted, at both levels.'
sent_content_sha512=$(digest "$compact_body"$'\n') \
  refused digest-of-body-with-newline 'The digest is of the body and a newline that was not sent.'
body=$indented_body sent_content_sha512=$(digest "$crlf_body") \
  refused digest-of-crlf-body 'The lines of the body are sent ending in LF, the digest is of CRLF.'
body=$multi_byte_body sent_content_sha512=$(digest "$escaped_body") \
  refused digest-of-escaped-body 'The body is sent in UTF-8, the digest is of its form with \u escapes.'
sent_content_sha512=$(digest "$python_dict") \
  refused digest-of-python-dict "The digest is of what Python's str() makes of a dict."
sent_content_sha512=$(keyed_digest "$compact_body") \
  refused digest-hmac 'The digest is an HMAC, made with the secret.'
mistakes=digest-hmac sent_content_sha512=$(keyed_digest "$compact_body" sha256) \
  refused digest-hmac-of-sha-256 'The digest is an HMAC-SHA256, made with the secret.'
sent_content_sha512=$(digest '') refused digest-of-empty-body 'The digest is of an empty body.'
sent_content_sha512=$(digest 'something else altogether') \
  refused digest-unexplained 'The digest is of another text.'

# ---- The body is changed after it is signed: digest and length that were signed are those of the body before.

mistakes=digest-of-escaped-body body=$link_body signed_body=$php_body \
  refused digest-of-escaped-body-of-php 'Signed with the \/ and \u00f1 of PHP, which are resolved on the way.'
mistakes=digest-of-escaped-body body=$link_body signed_body=$dotnet_body \
  refused digest-of-escaped-body-of-dotnet 'Signed with the \u002B for + of .NET, which is resolved on the way.'
mistakes=digest-of-escaped-body body=$link_body signed_body=$gson_body \
  refused digest-of-escaped-body-of-gson 'Signed with the \u003d for = of Gson, which is resolved on the way.'
mistakes=digest-of-escaped-body body=$link_body signed_body=$go_body \
  refused digest-of-escaped-body-of-go 'Signed with the \u0026 for & of Go, which is resolved on the way.'
mistakes=digest-of-indented-body body=${indented_body//$'\n'/} signed_body=$indented_body$'\n' \
  refused digest-of-indented-body-of-curl 'A file is signed, and sent with curl -d @file, which strips its line ends.'
body=$byte_order_mark$compact_body signed_body=$compact_body \
  refused digest-of-body-without-bom 'The body is sent with a byte order mark, and signed without.'
mistakes=body-changed body=${hand_written_body//$'\n'/} signed_body=$hand_written_body \
  refused body-changed-by-curl 'A file in a layout of its own is signed, and sent without its line ends.'
mistakes=body-changed signed_body=${compact_body//70646041-01ea-4cd6-b657-18ff88e465c7/\{\{participant\}\}} \
  refused body-changed-by-variable 'A variable in the body is substituted after it was signed.'
signed_body=${compact_body/'"state":"GA",'/'"state":"GA","country":null,'} \
  refused body-changed 'An optional field is removed after the body was signed.'

# ---- The request line.

signed_list=${quick_start_order#request-line } \
  refused request-line-missing 'The list names the request line, the string lacks it.'
signed_request_line="request-line: POST $session_path HTTP/1.1" \
  refused request-line-prefixed 'The request line has its name before it, like a header.'
signed_request_line="POST https://iip-session-management-uat.ingo.money$session_path HTTP/1.1" \
  refused request-line-full-url 'The request line has the whole URL for its path.'
mistakes=request-line-full-url sent_host=127.0.0.1:4010 \
  signed_request_line="POST https://iip-session-management-uat.ingo.money$session_path HTTP/1.1" \
  refused request-line-full-url-of-another-host 'The request line has the whole URL of a host that the request does not go to.'
path="$session_path?a=1&b=%20x" signed_request_line="POST $session_path HTTP/1.1" \
  refused request-line-query-missing 'The request line is signed without its query.'
path="$session_path?a=1&b=%20x" signed_request_line="POST $session_path?a=1&b= x HTTP/1.1" \
  refused request-line-query-decoded 'The request line is signed with its query decoded.'
signed_request_line="POST $session_path HTTP/2" \
  refused request-line-http2 'The signed request line says HTTP/2.'
signed_request_line="POST $session_path HTTP/1.0" \
  refused request-line-http10 'The signed request line says HTTP/1.0.'
signed_request_line="POST $session_path" \
  refused request-line-no-version 'The signed request line has no HTTP version.'
signed_request_line="post $session_path HTTP/1.1" \
  refused request-line-lower-method 'The method is signed in lower case.'
signed_request_line="GET $session_path HTTP/1.1" \
  refused request-line-method-differs 'The request is sent with POST and signed with GET.'
signed_request_line="POST ${session_path#/api/v1} HTTP/1.1" \
  refused request-line-path-differs 'The path is signed without its first segments, those of a base URL.'

# ---- The layout of the string.

signed_list='request-line X-Date Content-Type Content-sha512 Content-Length' \
  refused names-other-case 'The list is in lower case, the string has the names as on the wire.'
mistakes=names-other-case wire='host x-date content-sha512 content-length content-type' \
  signed_list='request-line X-Date Content-Type Content-sha512 Content-Length' \
  refused names-other-case-than-wire 'List and wire are in lower case, the string has the names as documented.'
line_format='%s:%s' refused no-space-after-colon 'No space follows the colon.'
line_format='%.0s%s' refused names-missing 'The lines have no names, only values.'
signed_list=$create_page_order refused order-differs 'The list has one documented order, the string the other.'
separator=$'\r\n' refused separator-crlf 'The lines are joined with CRLF.'
separator=', ' refused separator-comma 'The lines are joined with a comma and a space.'
separator='\n' refused separator-escaped 'The lines are joined with a backslash and the letter n.'
separator='' refused separator-missing 'The lines are joined with nothing.'
ending=$'\n' refused trailing-newline 'The string ends in a newline.'
ending=$'\r\n' refused trailing-crlf 'The string ends in CRLF.'
ending=$'\n'$compact_body refused body-in-string 'The string ends in a newline and the body.'
signed_text=$compact_body refused other-text-signed 'The body alone is signed.'
mistakes=other-text-signed signed_text=$(digest "$compact_body") \
  refused other-text-signed-digest 'The digest alone is signed.'
mistakes=other-text-signed signed_text='Fri, 17 Jan 2020 19:59:29 GMT' \
  refused other-text-signed-date 'The date alone is signed.'

# ---- A value in the string is not the one sent.

content_type='application/json ' signed_content_type='application/json ' \
  refused values-not-trimmed 'The content type is signed with the space that follows it on the wire.'
wire="$quick_start_wire Date" date='Fri, 17 Jan 2020 19:59:31 GMT' \
  signed_x_date='Fri, 17 Jan 2020 19:59:31 GMT' \
  refused date-for-x-date 'The value of Date, two seconds later, is signed as that of X-Date.'
signed_x_date='Fri, 17 Jan 2020 19:59:28 GMT' refused date-differs 'The date signed is one second before the date sent.'
content_type='application/json; charset=utf-8' signed_content_type=application/json \
  refused content-type-charset-missing 'The content type is sent with a charset and signed without.'
signed_content_type='application/json; charset=utf-8' \
  refused content-type-charset-added 'The content type is sent without a charset and signed with one.'
body=$multi_byte_body signed_content_length=$(code_points_of "$multi_byte_body") \
  refused length-in-characters 'The signed length counts code points.'
mistakes=length-in-characters body=$multi_byte_body signed_content_length=$(utf_16_units_of "$multi_byte_body") \
  refused length-in-characters-of-utf-16 'The signed length counts UTF-16 units, two for an emoji.'
signed_content_sha512=$(digest "$compact_body" sha512 to_hex) \
  refused signed-digest-hex 'The digest is sent in Base64 and signed in hex.'
signed_content_sha512=$(digest "$compact_body" sha512 to_lines_of_60) \
  refused signed-digest-in-lines 'The digest is sent on one line and signed in lines of 60 characters.'

# ---- The key, the hash and the spelling of the signature.

key_hex=$(hex_of $'secret\n') refused secret-with-newline 'The key is the secret and a newline.'
key_hex=$(hex_of 'secret ') refused secret-with-space 'The key is the secret and a space.'
secret=q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA= \
  key_hex=$(printf q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA= | openssl base64 -d -A | to_hex) \
  refused secret-base64-decoded 'The key is what the secret decodes to as Base64.'
secret=6f1ed002ab5595859014ebf0951522d9 key_hex=6f1ed002ab5595859014ebf0951522d9 \
  refused secret-hex-decoded 'The key is what the secret decodes to as hex.'
key_hex=$(printf secret | openssl dgst -sha256 -binary | to_hex) \
  refused secret-hashed 'The key is the SHA-256 of the secret.'
other_programs='{ "other": "other-secret" }' key_hex=$(hex_of other-secret) \
  refused secret-of-other-program 'The key is the secret of another program.'
mistakes=signature-unexplained key_hex=$(hex_of 'a secret nobody knows') \
  refused secret-unknown 'The key is the secret of nobody: the mistake cannot be found.'
hash=sha256 refused sha256-under-sha512-label 'The label says SHA-512, the HMAC is SHA-256.'
mac=hmac_of_utf_16 refused string-utf16 'The string is encoded as UTF-16, little-endian, before it is signed.'
mac=hash_without_key refused hash-without-key 'The signature is a SHA-512 of the secret followed by the string.'
spelling=to_hex refused signature-hex 'The signature is written in hex.'
spelling=to_base64url refused signature-base64url 'The signature is written in base64url, without padding.'
mistakes=signature-base64url spelling=to_padded_base64url \
  refused signature-base64url-padded 'The signature is written in base64url, with padding.'
spelling=to_base64_of_hex refused signature-base64-of-hex 'The signature is the Base64 of its hex form.'
spelling=to_percent_encoded refused signature-percent-encoded 'The signature is percent-encoded Base64.'
spelling=to_first_line refused signature-first-line 'The signature was broken after 64 characters, and only the first line is sent.'
spelling=to_base64_twice refused signature-encoded-twice 'The signature is the Base64 of the Base64 text.'
