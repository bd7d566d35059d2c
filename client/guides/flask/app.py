"""Beside create_session.py of client/examples: `flask run --port 3000`."""

import base64, hashlib, hmac, json, os, uuid
from flask import Flask, request
from create_session import create_session

app = Flask(__name__)
base_url = os.environ.get("INGO_BASE_URL", "http://127.0.0.1:4010")
username, secret = os.environ.get("INGO_USERNAME", "test"), os.environ.get("INGO_SECRET", "ingo-sandbox-secret")
keys, handled = {}, set()  # the idempotency key of each order, and the ids of webhooks: tables of your database
address = {"address_line1": "123 Main St", "city": "Anytown", "state": "GA", "zip_code": "30301"}
recipient = {"first_name": "Jane", "last_name": "Doe", **address}  # from your database, never from the browser


@app.post("/api/sessions")
def open_session():
    order = request.get_json()["order"]
    key = keys.setdefault(order, str(uuid.uuid4()))
    session = {"participant_unique_id1": order, "recipient_information": recipient}
    return {"authorizedUrl": create_session(base_url, username, secret, session, key)["authorized_url"]}


@app.errorhandler(OSError)  # every error of urllib is one
def no_session(error):
    app.logger.error("no session: %s", error)
    return {"message": "There is no session."}, 502


@app.post("/webhooks/ingo")
def receive_webhook():
    body = request.get_data()  # the bytes as they came
    # Ingo does not publish how it signs: this is what the sandbox does by default (the reading webhookSignature).
    expected = base64.b64encode(hmac.new(secret.encode(), body, hashlib.sha512).digest())
    if not hmac.compare_digest(expected, request.headers.get("X-Ingo-Signature", "").encode()):
        return "", 401
    webhook = json.loads(body)
    if webhook["metadata"]["id"] not in handled:
        handled.add(webhook["metadata"]["id"])
        if webhook["metadata"]["topic"] == "plugin.transaction.account.tokenization.success":
            data = webhook["data"]  # keep data["event"]["customer_account_token"]
            print(f"session {data['ancillary']['session_id']} has the account ****{data['event']['last_4']}", flush=True)
    return "", 200
