#!/usr/bin/env bash
# Writes every signing vector anew. openssl is the only cryptography here: a third implementation beside the
# client that signs and the sandbox that verifies, so a mistake those two share cannot hide.
#
#   contracts/vectors/generate.sh && git diff --exit-code contracts/vectors
#
# Needs bash 4, openssl, iconv and coreutils. Nothing depends on the clock, on chance or on the environment.
#
# A case sets only what is odd about it; `vector` below lists what can be set, with the defaults. The request line
# and each header have three values, each taken from the one before unless the case says otherwise:
#   x_date           the right one, in request.http
#   sent_x_date      the one on the wire, in signed-request.http
#   signed_x_date    the one in the string to sign (the one sent, without outer whitespace)
set -euo pipefail
export LC_ALL=C # ${#body} counts bytes, sort goes by byte
cd "$(dirname "${BASH_SOURCE[0]}")"

parts='request_line host x_date date content_type content_length content_sha512 idempotency_key user_agent accept'

# ---- Where most cases start: the sample request of docs/iframe/quick-start.

session_path=/api/v1/sessions/point-in-time/plugin
quick_start_order='request-line x-date content-type content-sha512 content-length'
create_page_order='request-line x-date content-type content-length content-sha512'
quick_start_wire='Host X-Date Content-sha512 Content-Length Content-Type'

indented_body='{
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
crlf_body=${indented_body//$'\n'/$'\r\n'}
compact_body='{"participant_unique_id1":"70646041-01ea-4cd6-b657-18ff88e465c7","recipient_information":{"first_name":"Jane","last_name":"Doe","address_line1":"123 Main St","city":"Anytown","state":"GA","zip_code":"30301","email_address":"jane.doe@example.com"}}'
sorted_body='{"participant_unique_id1":"70646041-01ea-4cd6-b657-18ff88e465c7","recipient_information":{"address_line1":"123 Main St","city":"Anytown","email_address":"jane.doe@example.com","first_name":"Jane","last_name":"Doe","state":"GA","zip_code":"30301"}}'
multi_byte_body='{"participant_unique_id1":"70646041-01ea-4cd6-b657-18ff88e465c7","recipient_information":{"first_name":"José","last_name":"Muñoz","business_name":"Fête 🎉","address_line1":"123 Main St","city":"Anytown","state":"GA","zip_code":"30301","email_address":"jose@example.com"}}'
escaped_body='{"participant_unique_id1":"70646041-01ea-4cd6-b657-18ff88e465c7","recipient_information":{"first_name":"Jos\u00e9","last_name":"Mu\u00f1oz","business_name":"F\u00eate \ud83c\udf89","address_line1":"123 Main St","city":"Anytown","state":"GA","zip_code":"30301","email_address":"jose@example.com"}}'

# What other programs make of one body, in which each of them has something to escape.
link_body='{"participant_unique_id1":"70646041-01ea-4cd6-b657-18ff88e465c7","recipient_information":{"last_name":"Muñoz","phone_number":"+14045550123","address_line1":"Main & First St","custom_fields":[{"name":"url","value":"https://example.com/?a=1"}]}}'
php_body=${link_body//\//\\/} php_body=${php_body//ñ/\\u00f1}
gson_body=${link_body//&/\\u0026} gson_body=${gson_body//=/\\u003d}
go_body=${link_body//&/\\u0026}
dotnet_body=${link_body//&/\\u0026} dotnet_body=${dotnet_body//ñ/\\u00F1} dotnet_body=${dotnet_body//+/\\u002B}
python_dict=${compact_body//\"/\'} python_dict=${python_dict//:/: } python_dict=${python_dict//,/, }
# A file as a person writes it; curl -d @file sends it without its line ends.
hand_written_body='{ "participant_unique_id1": "70646041-01ea-4cd6-b657-18ff88e465c7",
  "recipient_information":
    { "first_name": "Jane",   "last_name": "Doe" } }
'
byte_order_mark=$'\xef\xbb\xbf'

# ---- Digests, keys and their spellings. Each reads stdin.

to_base64() { openssl base64 -A; }
to_padded_base64url() { to_base64 | tr '+/' '-_'; }
to_base64url() { to_padded_base64url | tr -d '='; }
to_first_line() { openssl base64 | head -n 1 | tr -d '\n'; }
to_lines_of_60() { to_base64 | fold -w 60; }
to_hex() { od -An -v -tx1 | tr -d ' \n'; }
to_base64_of_hex() { to_hex | to_base64; }
to_base64_twice() { to_base64 | to_base64; }
to_percent_encoded() { to_base64 | sed 's/+/%2B/g; s|/|%2F|g; s/=/%3D/g'; }

hex_of() { printf '%s' "$1" | to_hex; }

# digest TEXT [HASH] [SPELLING]: the Content-sha512 of a body, unless the case wants another hash or spelling.
digest() { printf '%s' "$1" | openssl dgst "-${2-sha512}" -binary | "${3-to_base64}"; }

# keyed_digest TEXT [HASH]: what goes wrong when the digest is made with the secret of most cases.
keyed_digest() { printf '%s' "$1" | openssl dgst "-${2-sha512}" -hmac secret -binary | to_base64; }

# The key goes in as hex, so that any byte can be part of a secret.
hmac() { openssl dgst "-$hash" -mac HMAC -macopt "hexkey:$key_hex" -binary; }
hmac_of_utf_16() { iconv -f UTF-8 -t UTF-16LE | hmac; }
hash_without_key() { { printf '%s' "$secret" && cat; } | openssl dgst "-$hash" -binary; }

code_points_of() { printf '%s' "$1" | tr -d '\200-\277' | wc -c | tr -d ' '; }
utf_16_units_of() { echo $(($(code_points_of "$1") + $(printf '%s' "$1" | tr -dc '\360-\367' | wc -c))); }

# ---- Parts of a case. They set or print; all see the settings of `vector`.

# part NAME: the variable that holds a header, x_date for X-Date.
part() { part=${1//-/_} part=${part,,}; }

# trimmed TEXT: without outer whitespace, as HTTP reads a header value.
trimmed() {
  trimmed=${1#"${1%%[! $'\t']*}"}
  trimmed=${trimmed%"${trimmed##*[! $'\t']}"}
}

string_to_sign() {
  local name value line between='' part
  string=''
  for name in $signed_list; do
    part "$name"
    value=signed_$part
    # shellcheck disable=SC2059 # the layout of a line is one of the things a case can change
    printf -v line "$line_format" "$name" "${!value}"
    [[ $part != request_line ]] || line=$signed_request_line
    string+=$between$line
    between=$separator
  done
  string+=$ending
  string=${signed_text-$string}
}

# message LAYER NAMES [AUTHORIZATION]: a whole request; LAYER is '' for the right one, sent_ for the one sent.
message() {
  local name value=$1request_line part
  printf '%s\r\n' "${!value}"
  for name in $2; do
    part "$name"
    value=$1$part
    printf '%s: %s\r\n' "$name" "${!value}"
  done
  [[ -z ${3-} ]] || printf 'Authorization: %s\r\n' "$3"
  printf '\r\n%s' "$body"
}

json_string() {
  local text=${1//\\/\\\\}
  text=${text//\"/\\\"} text=${text//$'\n'/\\n} text=${text//$'\t'/\\t}
  printf '"%s"' "$text"
}

# json_list WORD…
json_list() {
  local word between=''
  printf '['
  for word; do
    printf '%s' "$between" && json_string "$word"
    between=', '
  done
  printf ']'
}

# shellcheck disable=SC2046,SC2086 # lists are words
case_json() {
  printf '{\n  "title": ' && json_string "$title"
  printf ',\n  "username": ' && json_string "$username"
  printf ',\n  "secret": ' && json_string "$secret"
  [[ -z ${other_programs-} ]] || printf ',\n  "other_programs": %s' "$other_programs"
  printf ',\n  "algorithm": ' && json_string "$algorithm"
  printf ',\n  "headers": ' && json_list $list
  printf ',\n  "verified_at": "%s",\n  "verdict": "%s",\n  "mistakes": ' "$verified_at" "$verdict"
  json_list $(printf '%s\n' $mistakes | sort)
  printf '\n}\n'
}

# vector NAME TITLE VERDICT MISTAKES: makes one folder.
vector() {
  local name=$1 title=$2 verdict=$3 mistakes=$4

  # Who signs, when it is verified, and what is sent.
  local username=${username-test} secret=${secret-secret} algorithm=${algorithm-hmac-sha512}
  local verified_at=${verified_at-2020-01-17T19:59:29Z}
  local path=${path-$session_path} body=${body-$compact_body}
  local list=${list-$quick_start_order} wire=${wire-$quick_start_wire}

  # The right values.
  local request_line="POST $path HTTP/1.1" host=iip-session-management-uat.ingo.money
  local x_date=${x_date-Fri, 17 Jan 2020 19:59:29 GMT} date=${date-}
  local content_type=${content_type-application/json} content_length=${#body} content_sha512
  content_sha512=$(digest "$body")
  local idempotency_key=${idempotency_key-5f0c2b1e-8d0a-4c57-9a43-6f1d7b6c2e10}
  local user_agent=example-integration/1.0 accept=application/json

  # Where a signer can err: list and wire as sent, the string's names, layout and key, the signature's spelling.
  local sent_username=${sent_username-$username} sent_list=${sent_list-$list} sent_wire=${sent_wire-$wire}
  local signed_list=${signed_list-$list} line_format=${line_format-%s: %s}
  local separator=${separator-$'\n'} ending=${ending-}
  local key_hex=${key_hex-$(hex_of "$secret")} mac=${mac-hmac} hash=${hash-${algorithm#hmac-}}
  local spelling=${spelling-to_base64}
  local authorization=${authorization-'hmac username="%s", algorithm="%s", headers="%s", signature="%s"'}

  # The body that was digested and measured, where another one is sent.
  if [[ -n ${signed_body-} ]]; then
    local sent_content_sha512 signed_content_length=${signed_content_length-${#signed_body}}
    sent_content_sha512=$(digest "$signed_body")
  fi

  local part value trimmed string signature
  for part in $parts; do
    value=sent_$part
    value=${!value-${!part}}
    local "sent_$part=$value"
    trimmed "$value"
    value=signed_$part
    local "signed_$part=${!value-$trimmed}"
  done

  string_to_sign
  signature=$(printf '%s' "$string" | "$mac" | "$spelling")
  local sent_signature=${sent_signature-$signature}
  # shellcheck disable=SC2059 # the parameters are one of the things a case can change
  printf -v authorization "$authorization" "$sent_username" "$algorithm" "$sent_list" "$sent_signature"

  mkdir "$name" # fails when two cases bear one name
  case_json >"$name/case.json"
  message '' "$wire" >"$name/request.http"
  printf '%s' "$string" >"$name/string-to-sign.txt"
  printf '%s' "$sent_content_sha512" >"$name/content-sha512.txt"
  printf '%s' "$sent_signature" >"$name/signature.txt"
  message sent_ "$sent_wire" "$authorization" >"$name/signed-request.http"
}

# SETTING=VALUE … accepted NAME TITLE
accepted() { vector "$1" "$2" accepted ''; }

# SETTING=VALUE … refused NAME TITLE: the mistakes are what the name says, unless `mistakes` does.
refused() { vector "$1" "$2" refused "${mistakes-${1//-and-/ }}"; }

# ---- The cases.

# shellcheck disable=SC2086 # lists are words
unset $parts ${!sent_@} ${!signed_@} username secret other_programs algorithm verified_at path body list wire mistakes
unset line_format separator ending key_hex mac hash spelling authorization

for old in */case.json; do
  [[ ! -e $old ]] || rm -r "${old%/case.json}"
done
source ./accepted.sh
source ./refused.sh
source ./refused-pairs.sh
echo "$(ls -d -- */ | wc -l | tr -d ' ') cases"
