"""The three requests that the worker sends to Africa's Talking. None of them raises."""

import http.client
import json
import urllib.error
import urllib.parse
import urllib.request

STATES = {"Queued": "sent", "Success": "paid", "Failed": "failed"}
PAGE = 100


class AfricasTalking:
    """
    What it says of a payout is a pair of a state and the transaction id, if there is one. The states are `sent`, `paid` and `failed`, `absent`
    when Africa's Talking does not know the payout, and `unknown` when no answer came, or none that decides: it may have been paid, or may
    still be.
    """

    def __init__(self, url, key, username, product, timeout):
        """`timeout`: seconds after which Africa's Talking counts as silent."""
        self._url, self._key, self._username = url, key, username
        self._product, self._timeout = product, timeout

    def pay(self, payout, key):
        """Sends a payout. A request with an Idempotency-Key that was used before gets the first answer again, and pays nothing."""
        recipient = {"phoneNumber": payout["phone"], "currencyCode": "KES", "amount": payout["amount"]}
        recipient["metadata"] = {"payoutId": payout["id"]}
        body = {"username": self._username, "productName": self._product, "recipients": [recipient]}
        status, answer = self._request("/mobile/b2c/request", {"Idempotency-Key": key}, body)
        if status == 400:
            return "failed", None
        entries = answer.get("entries") if status == 201 else None
        if entries is None:
            return "unknown", None
        if entries and entries[0].get("status") == "Queued":
            return "sent", entries[0].get("transactionId")
        return "failed", None

    def find(self, payout):
        """Asks what has become of a payout: by its transaction id, or, while that is not known, in the list of its phone number."""
        if payout["transaction_id"] is None:
            return self._search(payout)
        answer = self._query("find", {"transactionId": payout["transaction_id"]})
        return state_of(answer.get("data"), payout)

    def _search(self, payout):
        asked = {"productName": self._product, "category": "MobileB2C", "destination": payout["phone"], "count": PAGE}
        page = 1
        while True:
            found = self._query("fetch", {**asked, "pageNumber": page}).get("responses")
            if found is None:
                return "unknown", None
            for transaction in found:
                if is_of(transaction, payout):
                    return state_of(transaction, payout)
            if len(found) < PAGE:
                return "absent", None
            page += 1

    def _query(self, name, asked):
        query = urllib.parse.urlencode({"username": self._username, **asked})
        status, answer = self._request(f"/query/transaction/{name}?{query}")
        return answer if status == 200 else {}

    def _request(self, path, headers={}, body=None):
        """Returns the status and the JSON object of the answer, or 0 and {} if there was none."""
        headers = {"apiKey": self._key, "Accept": "application/json", "Content-Type": "application/json", **headers}
        data = None if body is None else json.dumps(body).encode()
        try:
            request = urllib.request.Request(self._url + path, data, headers)
            with urllib.request.urlopen(request, timeout=self._timeout) as response:
                answer = json.load(response)
                return (response.status, answer) if isinstance(answer, dict) else (0, {})
        except urllib.error.HTTPError as error:
            error.close()
            return error.code, {}
        except (OSError, ValueError, http.client.HTTPException):
            # Silence, a broken connection, or a body that ends early or is no JSON.
            return 0, {}


def is_of(transaction, payout):
    return (transaction.get("requestMetadata") or {}).get("payoutId") == payout["id"]


def state_of(transaction, payout):
    if transaction is None or not is_of(transaction, payout):
        return "unknown", None
    return STATES.get(transaction.get("status"), "unknown"), transaction.get("transactionId")
