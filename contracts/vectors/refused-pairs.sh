# Requests with two mistakes, both of which a verifier must name. Read by generate.sh.

signed_list=${quick_start_order#request-line } key_hex=$(hex_of $'secret\n') \
  refused request-line-missing-and-secret-with-newline 'No request line in the string, a newline in the key.'
signed_list=$create_page_order ending=$'\n' \
  refused order-differs-and-trailing-newline 'The string has an order of its own and ends in a newline.'
signed_request_line="post $session_path HTTP/1.1" separator=$'\r\n' \
  refused request-line-lower-method-and-separator-crlf 'The method is in lower case, the lines are joined with CRLF.'
signed_list='request-line X-Date Content-Type Content-sha512 Content-Length' \
  signed_content_type='application/json; charset=utf-8' \
  refused names-other-case-and-content-type-charset-added 'Names as on the wire, and a charset that was not sent.'
hash=sha256 spelling=to_hex \
  refused sha256-under-sha512-label-and-signature-hex 'An HMAC of SHA-256 in hex, labelled SHA-512.'
secret=q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA= \
  key_hex=$(printf q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA= | openssl base64 -d -A | to_hex) \
  signed_request_line="POST $session_path" \
  refused secret-base64-decoded-and-request-line-no-version 'The key is decoded, the request line has no version.'
body=$multi_byte_body signed_content_length=$(code_points_of "$multi_byte_body") ending=$'\n' \
  refused length-in-characters-and-trailing-newline 'The length counts characters and the string ends in a newline.'
separator=', ' key_hex=$(hex_of 'secret ') \
  refused separator-comma-and-secret-with-space 'The lines are joined with commas, the key ends in a space.'

sent_content_sha512=$(digest "$compact_body" sha512 to_hex) spelling=to_hex \
  refused digest-hex-and-signature-hex 'Digest and signature are both written in hex.'
sent_content_sha512=$(digest "$compact_body" sha256) verified_at=2020-01-17T20:04:30Z \
  refused date-stale-and-digest-sha256 'X-Date is 301 s behind, the digest is a SHA-256.'
sent_content_sha512=$(digest "$indented_body") line_format='%s:%s' \
  refused digest-of-indented-body-and-no-space-after-colon 'An indented body is digested, no space follows the colon.'
sent_x_date=2020-01-17T19:59:29Z separator=$'\r\n' \
  refused date-iso-and-separator-crlf 'X-Date is written in ISO 8601, the lines are joined with CRLF.'
algorithm=hmac-sha256 spelling=to_base64url \
  refused legacy-algorithm-and-signature-base64url 'SHA-256 throughout, the signature in base64url.'
sent_content_sha512=HMAC-512=$(keyed_digest "$compact_body") \
  refused digest-hmac-and-digest-prefixed 'The digest is made with the secret, and has a name before it.'
body=$link_body signed_body=$php_body ending=$'\n' \
  refused digest-of-escaped-body-and-trailing-newline 'Signed with the escapes of PHP, in a string that ends in a newline.'
