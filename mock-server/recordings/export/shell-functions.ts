/** Functions of a generated script. */
export const SHELL_FUNCTIONS = `
: "\${INGO_SECRET:?set it to the secret of the program}"
: "\${INGO_BASE_URL:=http://127.0.0.1:4010}"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
failed=0

# call EXPECTED CURL-ARGUMENTS: the answer lands in $folder/answer; status 0: there was none
call() {
  expected=$1
  shift
  rm -f "$folder/answer"
  status=$(curl -sS -g --path-as-is -m 30 -o "$folder/answer" -w '%{http_code}' "$@") || status=0
  printf '%s\\n' "$status"
  if [ "$status" != "$expected" ]; then
    echo "expected status $expected" >&2
    failed=1
  fi
}

# control METHOD PATH BODY: a call of the control API of the sandbox
control() {
  printf '%s %s ' "$1" "$2"
  curl -sS -g -X "$1" -o "$folder/control" -w '%{http_code}\\n' "$INGO_BASE_URL$2?program=$INGO_USERNAME" \\
    -H 'Content-Type: application/json' \${INGO_SANDBOX_CONTROL_TOKEN:+-H "Authorization: Bearer $INGO_SANDBOX_CONTROL_TOKEN"} \\
    --data-raw "$3"
}

# now: the time of the sandbox, else that of this machine, as X-Date has it
now() {
  time=$(curl -sS "$INGO_BASE_URL/_sandbox/api/clock?program=$INGO_USERNAME" 2>/dev/null |
    sed -n 's/.*"now":"\\([0-9-]*\\)T\\([0-9:]*\\).*/\\1 \\2/p')
  if [ -z "$time" ]; then
    LC_ALL=C date -u '+%a, %d %b %Y %H:%M:%S GMT'
  else
    LC_ALL=C date -u -d "$time" '+%a, %d %b %Y %H:%M:%S GMT' 2>/dev/null ||
      LC_ALL=C date -u -j -f '%Y-%m-%d %H:%M:%S' "$time" '+%a, %d %b %Y %H:%M:%S GMT'
  fi
}

# signed NUMBER EXPECTED METHOD TARGET BODY CURL-ARGUMENTS
signed() {
  number=$1 expected=$2 method=$3 target=$4
  printf %s "$5" >"$folder/body"
  shift 5
  date=$(now)
  digest=$(openssl dgst -sha512 -binary "$folder/body" | openssl base64 -A)
  length=$(wc -c <"$folder/body" | tr -d ' ')
  list='request-line x-date content-type content-sha512 content-length'
  signature=$(printf '%s %s HTTP/1.1\\nx-date: %s\\ncontent-type: application/json\\ncontent-sha512: %s\\ncontent-length: %s' \\
    "$method" "$target" "$date" "$digest" "$length" | openssl dgst -sha512 -hmac "$INGO_SECRET" -binary | openssl base64 -A)
  printf '%s %s ' "$method" "$target"
  call "$expected" -X "$method" "$INGO_BASE_URL$target" -H "X-Date: $date" -H 'Content-Type: application/json' \\
    -H "Content-sha512: $digest" \\
    -H "Authorization: hmac username=\\"$INGO_USERNAME\\", algorithm=\\"hmac-sha512\\", headers=\\"$list\\", signature=\\"$signature\\"" \\
    --data-binary "@$folder/body" "$@"
  mv "$folder/answer" "$folder/answer-$number" 2>/dev/null || : >"$folder/answer-$number"
  cat "$folder/answer-$number"
  echo
}

# plain NUMBER EXPECTED METHOD TARGET BODY CURL-ARGUMENTS: as it was sent, since its signature was refused
plain() {
  number=$1 expected=$2 method=$3 target=$4
  printf %s "$5" >"$folder/body"
  shift 5
  printf '%s %s ' "$method" "$target"
  call "$expected" -X "$method" "$INGO_BASE_URL$target" --data-binary "@$folder/body" "$@"
  cat "$folder/answer" 2>/dev/null || :
  echo
}

# field NUMBER NAME: a field of the answer to a signed call
field() { sed -n 's/.*"'"$2"'":"\\([^"]*\\)".*/\\1/p' "$folder/answer-$1"; }

# open_page NUMBER EXPECTED ADDRESS CURL-ARGUMENTS: opens a page of the sandbox as a browser does
open_page() {
  number=$1 expected=$2 path=/session/\${3#*/session/}
  shift 3
  printf 'GET %s ' "$path"
  call "$expected" "$INGO_BASE_URL$path" "$@"
  mv "$folder/answer" "$folder/page-$number" 2>/dev/null || : >"$folder/page-$number"
  printf '%s' "\${path%%\\?*}" >"$folder/path-$number"
  sed -n 's/.*"conversation":"\\([^"]*\\)".*/\\1/p' "$folder/page-$number" >"$folder/conversation-$number"
}

# act NUMBER ACTION: what the recipient does on a page
act() {
  path=$(cat "$folder/path-$1")
  printf '%s %s ' "$path" "$2"
  curl -sS -g -o "$folder/act" -w '%{http_code}\\n' "$INGO_BASE_URL$path/actions" -H 'Content-Type: application/json' \\
    -H "X-Conversation: $(cat "$folder/conversation-$1")" --data-raw "$2" || true
}

# told_token NUMBER: the token of TOKEN_SUCCESS, as a page received it
told_token() {
  curl -sS -g -N -m 2 "$INGO_BASE_URL$(cat "$folder/path-$1")/stream?c=$(cat "$folder/conversation-$1")" 2>/dev/null |
    sed -n 's/.*"customer_account_token":"\\([^"]*\\)".*/\\1/p' | sed -n 1p
}
`;
