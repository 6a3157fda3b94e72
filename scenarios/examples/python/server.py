"""Payouts in Python: takes POST /payouts, pays through Africa's Talking and DT One, takes their callbacks. Python 3.9, nothing else."""

import base64
import json
import os
import re
import threading
import urllib.error
import urllib.request
import uuid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PORT = int(os.environ["HTTP_PORT"])
TIMEOUT = float(os.environ.get("PROVIDER_TIMEOUT_MS", "1000")) / 1000
BUG = os.environ.get("PLANTED_BUG", "")  # pays-again or books-again: a mistake that a test plants

payouts = {}
lock = threading.Lock()


def post(url, headers, body):
    """Returns ("taken", answer), ("refused", None), or ("unknown", None) without an answer: the money may be on its way."""
    headers = {"Content-Type": "application/json", "Accept": "application/json", **headers}
    request = urllib.request.Request(url, json.dumps(body).encode(), headers)
    try:
        with urllib.request.urlopen(request, timeout=TIMEOUT) as response:
            return "taken", json.load(response)
    except urllib.error.HTTPError as error:
        return ("unknown" if error.code >= 500 else "refused"), None
    except (OSError, ValueError):
        return "unknown", None


def pay_cash(payout):
    recipient = {"phoneNumber": payout["phone"], "currencyCode": "KES", "amount": payout["amount"]}
    recipient["metadata"] = {"payoutId": payout["id"]}
    body = {"username": "sandbox", "productName": "payouts", "recipients": [recipient]}
    taken, answer = post(os.environ["AT_URL"] + "/mobile/b2c/request", {"apiKey": os.environ["AT_KEY"]}, body)
    if taken == "taken" and (not answer["entries"] or answer["entries"][0]["status"] != "Queued"):
        return "refused"
    return taken


def top_up(payout):
    account = f"{os.environ['DTONE_KEY']}:{os.environ['DTONE_SECRET']}".encode()
    body = {
        "external_id": payout["id"],
        "product_id": 6035,
        "auto_confirm": True,
        "callback_url": f"http://127.0.0.1:{PORT}/callbacks/airtime",
        "credit_party_identifier": {"mobile_number": payout["phone"]},
    }
    headers = {"Authorization": "Basic " + base64.b64encode(account).decode()}
    return post(os.environ["DTONE_URL"] + "/v1/async/transactions", headers, body)[0]


def pay(payout):
    send = pay_cash if payout["kind"] == "cash" else top_up
    taken = send(payout)
    if taken == "unknown" and BUG == "pays-again":
        taken = send(payout)
    print(f"payout {payout['id']} of {payout['amount']} to {payout['phone']}: {taken}", flush=True)
    if taken == "refused":
        end(payout["id"], "failed")
    with lock:
        if payout["status"] == "queued":  # the callback may have been faster than the answer
            payout["status"] = "processing"


def end(payout_id, status):
    """A provider tells how a payout ended. It may tell it more than once."""
    with lock:
        payout = payouts.get(payout_id)
        if payout is None or (payout["status"] in ("paid", "failed") and BUG != "books-again"):
            return
        payout["status"] = status
        if status == "paid":
            payout["bookings"].append(payout["amount"])
    print(f"payout {payout_id} is {status}", flush=True)


def mistake_in(order):
    if order.get("kind") not in ("cash", "airtime"):
        return "kind is cash or airtime"
    if not re.fullmatch(r"\+\d{7,15}", str(order.get("phone"))):
        return "phone is a number like +254711000100"
    if not isinstance(order.get("amount"), (int, float)) or order["amount"] <= 0:
        return "amount is above 0"
    return None


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        payout = payouts.get(self.path.rpartition("/")[2])
        if self.path == "/health":
            self.answer(200, "OK")
        elif self.path == "/payouts":
            self.answer(200, list(payouts.values()))
        elif payout is None:
            self.answer(404, {"error": "no such payout"})
        else:
            self.answer(200, payout)

    def do_DELETE(self):
        with lock:
            payouts.clear()
        self.answer(204)

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers.get("Content-Length", "0"))) or b"{}")
        if self.path == "/callbacks/payments":
            status = "paid" if body.get("status") == "Success" else "failed"
            end(body.get("requestMetadata", {}).get("payoutId"), status)
            return self.answer(200)
        if self.path == "/callbacks/airtime":
            end(body.get("external_id"), "paid" if body["status"]["class"]["message"] == "COMPLETED" else "failed")
            return self.answer(200)
        mistake = mistake_in(body)
        if mistake is not None:
            return self.answer(400, {"error": mistake})
        payout = {"id": str(uuid.uuid4()), "kind": body["kind"], "phone": body["phone"], "amount": body["amount"]}
        payout.update(status="queued", bookings=[])
        payouts[payout["id"]] = payout
        self.answer(202, payout, {"Location": f"/payouts/{payout['id']}"})
        threading.Thread(target=pay, args=(payout,)).start()

    def answer(self, status, body=None, headers={}):
        data = b"" if body is None else json.dumps(body).encode()
        self.send_response(status)
        for name, value in {"Content-Type": "application/json", "Content-Length": str(len(data)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_):
        pass


ThreadingHTTPServer(("127.0.0.1", PORT), Handler).serve_forever()
