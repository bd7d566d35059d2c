"""The same signer in Python, with its standard library alone."""

import base64
import hashlib
import hmac
import json
import sys

task = json.load(sys.stdin)
sent = {name.lower(): value.strip() for name, value in task["request_headers"]}
lines = [
    f"{task['method']} {task['target']} HTTP/1.1" if name == "request-line" else f"{name}: {sent[name.lower()]}"
    for name in task["headers"]
]
digest = hashlib.sha512 if task["algorithm"] == "hmac-sha512" else hashlib.sha256
mac = hmac.new(task["secret"].encode(), "\n".join(lines).encode(), digest).digest()
print(
    f'hmac username="{task["username"]}", algorithm="{task["algorithm"]}", '
    f'headers="{" ".join(task["headers"])}", signature="{base64.b64encode(mac).decode()}"'
)
