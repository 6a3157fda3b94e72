/** Fixtures and classes of a suite for pytest: the control plane, a world, the service, and what tells the story. */
export const pytestParts = `import concurrent.futures
import json
import os
import re
import shlex
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
import uuid
from datetime import datetime, timedelta

import pytest


@pytest.fixture(scope="session")
def railyard():
    """The URL of the control plane: joins the Railyard at RAILYARD_URL, or starts one with RAILYARD_COMMAND."""
    url = os.environ.get("RAILYARD_URL")
    if url is not None:
        yield url
        return
    command = shlex.split(os.environ.get("RAILYARD_COMMAND", "npx railyard"))
    only = "control,africastalking,dtone"
    process = subprocess.Popen([*command, "up", "--port", "0", "--json", "--only", only], stdout=subprocess.PIPE)
    yield json.loads(process.stdout.readline())["urls"]["control"]
    process.terminate()
    process.wait()


def send(method, url, headers, body=None):
    """Sends a request and gives the answer, parsed if it is JSON. Raises OSError where none came."""
    data = None if body is None else body.encode()
    try:
        with urllib.request.urlopen(urllib.request.Request(url, data, headers, method=method)) as reply:
            text = reply.read().decode()
    except urllib.error.HTTPError as error:
        text = error.read().decode()
    try:
        return json.loads(text)
    except ValueError:
        return text


class World:
    """A fresh world with a clock that stands still. Its name is the key at both providers."""

    def __init__(self, control):
        self.key, self.control = f"test-{uuid.uuid4().hex[:12]}", control

    def __enter__(self):
        self.call("PUT", "", {"clock": {"mode": "manual"}})
        return self

    def __exit__(self, *_):
        self.call("DELETE", "")

    def call(self, method, path, body=None):
        headers = {"content-type": "application/json"}
        text = None if body is None else json.dumps(body)
        return send(method, f"{self.control}/worlds/{self.key}{path}", headers, text)

    def now(self):
        return moment(self.call("GET", "/clock")["now"])

    def advance(self, **how):
        self.call("POST", "/clock/advance", {**how, "settle": {"quiet": 100}})


class Service:
    """The service in a process group of its own, which is killed at once."""

    def __init__(self, world, folder, command, ready, url):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self._places = {"port": str(port), "world": world.key, "dir": str(folder)}
        urls = send("GET", f"{world.control}/health", {})["urls"]
        providers = {f"RAILYARD_{name.upper()}_URL": at for name, at in urls.items()}
        self._env = {**os.environ, **providers, "RAILYARD_CONTROL_URL": world.control}
        self._env.update(PORT=str(port), RAILYARD_WORLD=world.key)
        self._command, self._ready, self.url = self.filled(command), self.filled(ready), self.filled(url)

    def __enter__(self):
        self._start()
        return self

    def __exit__(self, *_):
        self._kill()

    def restart(self):
        self._kill()
        self._start()

    def filled(self, template):
        if isinstance(template, dict):
            return {name: self.filled(one) for name, one in template.items()}
        return re.sub(r"{(port|world|dir)}", lambda mark: self._places[mark[1]], template)

    def _start(self):
        self._process = subprocess.Popen(self._command, shell=True, env=self._env, start_new_session=True)
        while not self._is_ready():
            assert self._process.poll() is None, "the service has ended before it was ready"
            time.sleep(0.02)

    def _is_ready(self):
        try:
            with urllib.request.urlopen(self._ready) as reply:
                return reply.status < 300
        except OSError:
            return False

    def _kill(self):
        if self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()


class Story:
    """Requests to the service, and time that passes in the world. Kills the service once its point has come."""

    def __init__(self, world, service, has_come):
        self._world, self._service, self._has_come = world, service, has_come
        self._is_killed = False
        self.saved = {}

    def ask(self, method, path, headers, body=None, is_last=False):
        """Sends a request and gives the answer; None where none came."""
        url, text = self._service.url + self._filled(path), None if body is None else self._filled(body)
        with concurrent.futures.ThreadPoolExecutor() as pool:
            asked = pool.submit(send, method, url, headers, text)
            while not asked.done():
                self._kill_at_point()
                time.sleep(0.005)
        answer = None if asked.exception() else asked.result()
        self._world.advance(by="PT0S")
        self._kill_at_point()
        # As a careful client would: an idempotency key makes it safe to ask again.
        is_safe = any(name.lower() == "idempotency-key" for name in headers)
        return self.ask(method, path, headers, body, True) if answer is None and is_safe and not is_last else answer

    def save(self, name, *keys, answer):
        for key in keys:
            answer = answer[key] if answer else None
        self.saved[name] = str(answer)

    def let_pass(self, seconds):
        """Lets time pass from one thing that falls due to the next, so that the service is killed in time."""
        now = self._world.now()
        end = now + timedelta(seconds=seconds)
        while True:
            self._world.advance(by="PT0S")
            self._kill_at_point()
            following = self._world.call("GET", "/due")["items"]
            if not following or moment(following[0]["due"]) > end:
                break
            now = max(now, moment(following[0]["due"]))
            self._world.advance(to=now.isoformat())
        self._world.advance(to=end.isoformat())

    def _kill_at_point(self):
        if not self._is_killed and self._has_come():
            self._is_killed = True
            self._service.restart()

    def _filled(self, template):
        return re.sub(r"{{(.+?)}}", lambda mark: self.saved.get(mark[1], ""), template)


def moment(text):
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def effects_reported(world, name, digits):
    """Counts the payments to a number that the providers have reported: a payment has one id in all its callbacks."""
    asked = {entry["id"]: entry["request"]["body"] for entry in world.call("GET", "/journal")["entries"]}
    reported = [one for one in world.call("GET", "/callbacks") if one["name"] == name]
    # The body of a callback may be garbled; the request that caused it is not.
    return len({one["about"] for one in reported if digits in one["body"] + asked.get(one.get("cause"), "")})

`
