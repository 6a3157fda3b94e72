"""Looks at the balances at DT One in each of three minutes, once more whenever its world is made anew."""

import base64
import sys
import threading
import urllib.request
from datetime import timedelta

from participant import join

control, world, dtone = sys.argv[1:]


def plan():
    start = clock.now()
    for minutes in (1, 2, 3):
        clock.at(start + timedelta(minutes=minutes), look)


def look():
    credentials = base64.b64encode(f"{world}:{world}".encode()).decode()
    request = urllib.request.Request(f"{dtone}/v1/balances", headers={"Authorization": f"Basic {credentials}"})
    urllib.request.urlopen(request).close()


clock = join(control, world, "stocktaker", renewed=plan)
plan()
print("planned", flush=True)
threading.Event().wait()
