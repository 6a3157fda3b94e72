"""Takes part in the clock of a world of Railyard. Python 3.9 or newer, the standard library alone."""

import contextlib
import json
import threading
import time
import traceback
import urllib.error
import urllib.parse
import urllib.request
from datetime import datetime, timedelta, timezone


def join(control, world, name, renewed=lambda: None):
    """Joins, and returns when the clock is known. `renewed` is called when the world is made anew; plans are dropped then."""
    return Participant(control, world, name, renewed)


class Participant:
    """`now()`, `at(due, run)` and `hold()` take the place of datetime.now() and threading.Timer. Moments are datetimes in UTC."""

    def __init__(self, control, world, name, renewed):
        world, name = (urllib.parse.quote(text, safe="") for text in (world, name))
        self._turns = f"{control}/worlds/{world}/participants/{name}/turns"
        self._renewed = renewed
        self._changed = threading.Condition()
        self._told, self._told_at, self._rate = datetime.now(timezone.utc), time.monotonic(), 0
        self._plans, self._open, self._held, self._worked, self._left = [], None, 0, False, False
        stream = self._connect()
        self._take(*next(self._events(stream)))
        threading.Thread(target=self._follow, args=(stream,), daemon=True).start()
        threading.Thread(target=self._work, daemon=True).start()

    def now(self):
        return self._told + timedelta(seconds=(time.monotonic() - self._told_at) * self._rate)

    def at(self, due, run):
        """Calls `run` once the clock shows `due`; the returned function cancels it."""
        plan = (due, run)
        with self._changed:
            self._plans.append(plan)
            self._changed.notify_all()

        def cancel():
            with self._changed:
                if plan in self._plans:
                    self._plans.remove(plan)

        return cancel

    @contextlib.contextmanager
    def hold(self):
        """Keeps time from moving: `with participant.hold(): …`"""
        with self._changed:
            self._held, self._worked = self._held + 1, True
        try:
            yield
        finally:
            with self._changed:
                self._held -= 1
                self._changed.notify_all()

    def leave(self):
        self._left = True
        self._stream.close()

    def _connect(self):
        self._stream = urllib.request.urlopen(self._turns)
        return self._stream

    def _events(self, stream):
        kind = None
        for line in stream:
            field, _, value = line.decode().rstrip("\n").partition(": ")
            if field == "event":
                kind = value
            elif field == "data":
                yield kind, json.loads(value)

    def _follow(self, stream):
        while not self._left:
            with contextlib.suppress(OSError, ValueError):
                for kind, data in self._events(stream or self._connect()):
                    self._take(kind, data)
            stream = None
            time.sleep(0.5)

    def _take(self, kind, data):
        with self._changed:
            if kind == "taken":
                self._left = True
                return
            if kind == "clock":
                self._told = datetime.fromisoformat(data["now"].replace("Z", "+00:00"))
                self._told_at, self._rate = time.monotonic(), data["rate"]
                if data["replaced"]:
                    self._plans.clear()
            # An event takes the place of one that is not answered yet.
            self._open = (kind, data)
            self._changed.notify_all()

    def _work(self):
        """Does what is due, and answers the open event when nothing is left to do for it."""
        while not self._left:
            with self._changed:
                plan = self._due_plan()
                kind, data = self._open or (None, None)
                if plan is None and (kind is None or (kind == "turn" and self._held > 0)):
                    self._changed.wait(self._delay())
                    continue
            try:
                if plan is not None:
                    with self.hold():
                        plan[1]()
                else:
                    self._answer(kind, data)
            except Exception:
                traceback.print_exc()

    def _due_plan(self):
        plan = min(self._plans, key=lambda one: one[0], default=None)
        runs = self._rate > 0 or (self._open is not None and self._open[0] == "turn")
        if plan is None or not runs or plan[0] > self.now():
            return None
        self._plans.remove(plan)
        return plan

    def _delay(self):
        if self._rate == 0 or not self._plans:
            return None
        due = min(plan[0] for plan in self._plans)
        return min(max(0, (due - self.now()).total_seconds() / self._rate), 3600)

    def _answer(self, kind, data):
        if kind == "clock" and data["replaced"]:
            self._renewed()
        with self._changed:
            if self._open is None or self._open[1] is not data:
                return
            self._open = None
            due = min((plan[0] for plan in self._plans), default=None)
            answer = {"next": due and due.isoformat(), "worked": self._worked}
            self._worked = False
        url = f"{self._turns}/{data['turn']}"
        headers = {"Content-Type": "application/json"}
        request = urllib.request.Request(url, json.dumps(answer).encode(), headers)
        # A turn that is not open any more needs no answer; when Railyard is gone, the stream has ended too.
        with contextlib.suppress(OSError):
            urllib.request.urlopen(request).close()
