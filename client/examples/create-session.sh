#!/bin/sh
# Creates a session with openssl and curl alone, and prints the answer.
#
# INGO_BASE_URL, INGO_USERNAME and INGO_SECRET come from the environment; by default they are those of a fresh sandbox.
# With IDEMPOTENCY_KEY the same session is given again, with a new authorized_url.
set -eu

url=${INGO_BASE_URL:-http://127.0.0.1:4010}
username=${INGO_USERNAME:-test}
secret=${INGO_SECRET:-ingo-sandbox-secret}
path=/api/v1/sessions/point-in-time/plugin

body='{
  "participant_unique_id1": "70646041-01ea-4cd6-b657-18ff88e465c7",
  "recipient_information": {
    "first_name": "Jane",
    "last_name": "Doe",
    "address_line1": "123 Main St",
    "city": "Anytown",
    "state": "GA",
    "zip_code": "30301",
    "email_address": "jane.doe@example.com"
  }
}'

date=$(LC_ALL=C date -u '+%a, %d %b %Y %H:%M:%S GMT')
digest=$(printf '%s' "$body" | openssl dgst -sha512 -binary | openssl base64 -A)
length=$(printf '%s' "$body" | wc -c | tr -d ' ')

# One line for each name in the list, joined by line feeds, none after the last.
list='request-line x-date content-type content-sha512 content-length'
string_to_sign="POST $path HTTP/1.1
x-date: $date
content-type: application/json
content-sha512: $digest
content-length: $length"

signature=$(printf '%s' "$string_to_sign" | openssl dgst -sha512 -hmac "$secret" -binary | openssl base64 -A)

set -- \
  -H "Authorization: hmac username=\"$username\", algorithm=\"hmac-sha512\", headers=\"$list\", signature=\"$signature\"" \
  -H "X-Date: $date" \
  -H 'Content-Type: application/json' \
  -H "Content-sha512: $digest"
[ -z "${IDEMPOTENCY_KEY:-}" ] || set -- "$@" -H "Idempotency-Key: $IDEMPOTENCY_KEY"

# curl counts Content-Length itself. --http1.1, since that is what the request line says.
curl --silent --show-error --http1.1 "$@" --data-binary "$body" "$url$path"
