"""Creates a session with the standard library of Python 3 alone, and prints its authorized_url.

INGO_BASE_URL, INGO_USERNAME and INGO_SECRET come from the environment; by default they are those of a fresh sandbox.
`create_session.py sign` is a signer for `ingo-sandbox vectors`.
"""

import base64, hashlib, hmac, json, os, sys, urllib.error, urllib.request, uuid
from email.utils import formatdate


def authorize(username, secret, algorithm, names, request_line, sent):
    """The Authorization header. `sent` has the headers by their names in lower case."""
    lines = [request_line if name == "request-line" else f"{name}: {sent[name.lower()]}" for name in names]
    digest = {"hmac-sha512": hashlib.sha512, "hmac-sha256": hashlib.sha256}[algorithm]
    mac = hmac.new(secret.encode(), "\n".join(lines).encode(), digest).digest()
    signature = base64.b64encode(mac).decode()
    return f'hmac username="{username}", algorithm="{algorithm}", headers="{" ".join(names)}", signature="{signature}"'


def create_session(base_url, username, secret, session, key=None):
    """The session that this key had before, with a new URL, or a new session."""
    path, names = "/api/v1/sessions/point-in-time/plugin", "request-line x-date content-type content-sha512 content-length"
    body = json.dumps(session).encode()  # sign these bytes, and send the same
    headers = {
        "x-date": formatdate(usegmt=True),
        "content-type": "application/json",
        "content-sha512": base64.b64encode(hashlib.sha512(body).digest()).decode(),
        "content-length": str(len(body)),
        "idempotency-key": key or str(uuid.uuid4()),  # keep it: with it the same request gives a new URL of the session
    }
    headers["authorization"] = authorize(username, secret, "hmac-sha512", names.split(), f"POST {path} HTTP/1.1", headers)
    with urllib.request.urlopen(urllib.request.Request(base_url + path, body, headers), timeout=10) as answer:
        return json.load(answer)["data"]


def sign_vector(task):
    sent = {name.lower(): value.strip() for name, value in task["request_headers"]}
    request_line = f'{task["method"]} {task["target"]} HTTP/1.1'
    return authorize(task["username"], task["secret"], task["algorithm"], task["headers"], request_line, sent)


def main():
    if sys.argv[1:] == ["sign"]:
        return print(sign_vector(json.load(sys.stdin)))
    env = os.environ.get
    base_url, username = env("INGO_BASE_URL", "http://127.0.0.1:4010"), env("INGO_USERNAME", "test")
    address = {"address_line1": "123 Main St", "city": "Anytown", "state": "GA", "zip_code": "30301"}
    recipient = {"first_name": "Jane", "last_name": "Doe", **address}
    session = {"participant_unique_id1": str(uuid.uuid4()), "recipient_information": recipient}
    try:
        print(create_session(base_url, username, env("INGO_SECRET", "ingo-sandbox-secret"), session)["authorized_url"])
    except urllib.error.HTTPError as refusal:
        sys.exit(f"{refusal.code}: {refusal.read().decode()}")


if __name__ == "__main__":
    main()
