"""Sends the payouts, and finds out what has become of them."""

import json
import queue
import threading
import traceback
import uuid

from planted_bug import planted

# How often Africa's Talking must say that it does not know a payout before the payout is sent again. The first request may still be on its
# way: one absence proves nothing. With a poll each ten minutes, three are at least twenty minutes.
ABSENCES_NEEDED = 3


class Worker:
    """One thread does all jobs, one after another: what was queued, the polls, and what a start finds open."""

    def __init__(self, store, africas_talking):
        self._store, self._africas_talking = store, africas_talking
        self._jobs = queue.Queue()

    def start(self):
        """Begins with what the last process has left open."""
        self._jobs.put(self._recover)
        threading.Thread(target=self._run, daemon=True).start()

    def wake(self):
        """There may be queued payouts."""
        self._jobs.put(self._send_queued)

    def poll(self):
        """Asks for what is open, and sends again what Africa's Talking has never got. A scheduler calls this every ten minutes."""
        self._jobs.put(self._poll)

    def hear(self, text):
        """
        A notification has come. It has no signature, so it only causes a question. Returns the status of the answer; any from 400 on makes
        Africa's Talking repeat the notification.
        """
        if planted("dies-of-bad-notification"):
            self._jobs.put(lambda: self._hear(json.loads(text)["requestMetadata"]["payoutId"]))
            return 200
        payout_id = payout_id_in(text)
        if payout_id is None:
            return 400
        if planted("acknowledges-first"):
            self._jobs.put(lambda: self._hear(payout_id))
            return 200
        return self._hear(payout_id)

    def _run(self):
        while True:
            job = self._jobs.get()
            try:
                job()
            except Exception:
                if planted("dies-of-bad-notification"):
                    raise
                # A job that fails must not end the thread: the others wait for it.
                traceback.print_exc()

    def _recover(self):
        if planted("resends-at-start"):
            self._store.queue_anew()
        for payout in self._open():
            self._record(payout, self._africas_talking.find(payout))
        self._send_queued()

    def _send_queued(self):
        for payout in self._store.all("queued"):
            self._send(payout)

    def _poll(self):
        for payout in self._open():
            said = self._africas_talking.find(payout)
            self._record(payout, said)
            if said[0] == "absent" and self._store.count_absence(payout["id"]) >= ABSENCES_NEEDED:
                self._send(payout)
        self._send_queued()

    def _hear(self, payout_id):
        payout = self._store.get(payout_id)
        if payout is None:
            return 404
        if payout["state"] in ("paid", "failed") and not planted("books-each-notification"):
            return 200
        said = self._africas_talking.find(payout)
        self._record(payout, said)
        return 503 if said[0] in ("unknown", "absent") else 200

    def _open(self):
        return self._store.all("sending") if planted("acknowledges-first") else self._store.all("sending", "sent")

    def _send(self, payout):
        # Stored first: when the process ends during the request, the next one knows what to ask for.
        if not self._store.begin(payout["id"], payout["state"]):
            return
        # The same key on each attempt: if the first request arrives after all, only one of them pays.
        key = str(uuid.uuid4()) if planted("resends-at-start") else payout["id"]
        said = self._africas_talking.pay(payout, key)
        if said[0] == "unknown" and planted("pays-again"):
            said = self._africas_talking.pay(payout, f"{key}-again")
        self._record(payout, said)

    def _record(self, payout, said):
        state, transaction_id = said
        if state == "sent":
            self._store.accept(payout["id"], transaction_id)
        elif state in ("paid", "failed"):
            self._store.end(payout["id"], state)


def payout_id_in(text):
    """Reads a notification. Returns None if it is none."""
    try:
        return str(json.loads(text)["requestMetadata"]["payoutId"])
    except (ValueError, TypeError, KeyError):
        return None
