# Requests a verifier must accept. Read by generate.sh.

accepted quick-start-order 'The headers are signed in the order of the quick start.'
list=$create_page_order \
  accepted create-page-order 'The headers are signed in the order of the session-create page: the last two are swapped.'
list='x-date content-type content-sha512 content-length request-line' \
  accepted request-line-last 'The request line is signed last.'
list='host request-line accept x-date user-agent content-length idempotency-key content-sha512 content-type' \
  wire="$quick_start_wire Idempotency-Key User-Agent Accept" \
  accepted extra-headers-signed 'More headers are signed than the five required, in an order of their own.'
wire="$quick_start_wire Idempotency-Key User-Agent Accept" \
  accepted extra-headers-not-signed 'More headers are sent than are signed.'
list='request-line X-Date CONTENT-TYPE Content-sha512 Content-Length' \
  accepted names-in-mixed-case 'The names keep, in the string, the spelling they have in the list.'

wire='Content-Length Content-Type X-Date Content-sha512 Host' \
  accepted wire-order-differs-from-list 'The order of the list matters, not that of the headers on the wire.'
wire='host x-date content-sha512 content-length content-type' \
  accepted wire-names-in-lower-case 'The header names on the wire are in lower case.'
list="$quick_start_order idempotency-key" wire="$quick_start_wire Idempotency-Key" idempotency_key='  two words  ' \
  accepted wire-value-with-outer-spaces 'Outer spaces are no part of a header value; the one within it is.'

content_type='application/json; charset=utf-8' \
  accepted content-type-with-charset 'The content type names a charset, sent and signed alike.'
path="$session_path?a=1&b=%20x" \
  accepted path-with-query 'The request line is signed with its query, percent-encoded as sent.'
verified_at=2020-01-17T20:04:29Z \
  accepted date-300-s-behind 'X-Date is exactly 300 s behind the clock of the verifier.'
verified_at=2020-01-17T19:54:29Z \
  accepted date-300-s-ahead 'X-Date is exactly 300 s ahead of the clock of the verifier.'

body='{}' accepted body-minimal 'The body is an empty object; whether it is a good request is another question.'
body=$indented_body accepted body-indented 'The body is indented by two spaces, as the quick start prints it.'
body=$compact_body$'\n' \
  accepted body-with-trailing-newline 'The body ends in a newline, which is counted and digested.'
body=$crlf_body accepted body-with-crlf 'The lines of the body end in CRLF.'
body=$multi_byte_body \
  accepted body-multi-byte 'The body has characters of two and four bytes: its length is counted in bytes.'
body=$escaped_body accepted body-with-escaped-characters 'The same body in ASCII, with \u escapes.'
body="{\"participant_unique_id1\":\"large\",\"padding\":\"$(printf 'ingo%.0s' {1..5000})\"}" \
  accepted body-of-20-kilobytes 'The body is about 20 kB long.'

secret='gehëim 🔑 секрет' accepted secret-with-unicode 'The key is the UTF-8 form of the secret.'
secret=$(printf '0123456789%.0s' {1..30}) \
  accepted secret-longer-than-a-block 'The secret has 300 characters, more than the 128-byte block of SHA-512.'
secret='  secret  ' accepted secret-with-outer-spaces 'The spaces around the secret belong to it.'
secret=$'secret\n' accepted secret-with-final-newline 'The newline at the end of the secret belongs to it.'
secret='"se\cret"%s&' accepted secret-with-quotes 'The secret has quotes, a backslash and a percent sign.'
secret='q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=' \
  accepted secret-like-base64 'The secret looks like Base64 and is used as the text it is.'
secret='6f1ed002ab5595859014ebf0951522d9' \
  accepted secret-like-hex 'The secret looks like hex and is used as the text it is.'
username=acme-payments.uat_01 \
  accepted username-with-dots-and-dashes 'The username has dots, dashes and an underscore.'
