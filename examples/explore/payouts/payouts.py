"""Payouts through Africa's Talking. Python 3.9 or newer, the standard library alone."""

import json
import os
import re
import sys
import uuid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from africastalking import AfricasTalking
from store import Store
from worker import Worker

for name in ("AT_URL", "AT_KEY"):
    if name not in os.environ:
        sys.stderr.write(f"{name} is not set; set AT_URL and AT_KEY\n")
        sys.exit(2)

PORT = int(os.environ.get("PORT", "3000"))
store = Store(os.environ.get("DATABASE", "payouts.db"))
africas_talking = AfricasTalking(
    url=os.environ["AT_URL"],
    key=os.environ["AT_KEY"],
    username=os.environ.get("AT_USERNAME", "sandbox"),
    product=os.environ.get("AT_PRODUCT", "payouts"),
    timeout=float(os.environ.get("PROVIDER_TIMEOUT_MS", "10000")) / 1000,
)
worker = Worker(store, africas_talking)


def take_payout(text, key):
    """Stores a payout. The worker sends it after that."""
    if key is None:
        return 400, {"error": "the header Idempotency-Key is missing; send a new one with each payout"}
    try:
        asked = json.loads(text)
        phone, amount = asked["phone"], asked["amount"]
    except (ValueError, TypeError, KeyError):
        return 400, {"error": "the body is a JSON object with phone and amount"}
    if not isinstance(phone, str) or not re.fullmatch(r"\+\d{7,15}", phone):
        return 400, {"error": "phone is a number like +254711000100"}
    if type(amount) is not int or amount <= 0:
        return 400, {"error": "amount is a whole number of shillings above 0"}
    payout = store.add(str(uuid.uuid4()), key, phone, amount)
    if (payout["phone"], payout["amount"]) != (phone, amount):
        return 422, {"error": "the key belongs to another payout"}
    worker.wake()
    return 202, payout


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        payout = store.get(self.path[len("/payouts/") :]) if self.path.startswith("/payouts/") else None
        if self.path == "/health":
            self.answer(200, {"status": "ok"})
        elif self.path == "/payouts":
            self.answer(200, {"items": store.all()})
        elif payout is None:
            self.answer(404, {"error": "no such payout"})
        else:
            self.answer(200, payout)

    def do_POST(self):
        text = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        if self.path == "/payouts":
            self.answer(*take_payout(text, self.headers.get("Idempotency-Key")))
        elif self.path == "/callbacks/payments":
            self.answer(worker.hear(text))
        elif self.path == "/poll":
            worker.poll()
            self.answer(202)
        else:
            self.answer(404, {"error": "no such path"})

    def answer(self, status, body=None):
        data = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_):
        pass


server = ThreadingHTTPServer(("127.0.0.1", PORT), Handler)
worker.start()
print(f"the payout worker listens on http://127.0.0.1:{server.server_port}", flush=True)
server.serve_forever()
