"""Fixtures: one Railyard for the session, and a fresh world for each test."""

import json
import os
import shlex
import subprocess
import uuid
from collections.abc import Iterator

import pytest
from railyard_control import Client
from railyard_control.api.worlds import delete_world, get_health, put_world
from railyard_control.models import ClockMode, ClockSettings, Health, WorldSettings
from world import World


@pytest.fixture(scope="session")
def railyard() -> Iterator[Client]:
    """Joins the Railyard at RAILYARD_URL, or starts one with RAILYARD_COMMAND."""
    url = os.environ.get("RAILYARD_URL")
    if url is not None:
        yield Client(base_url=url, raise_on_unexpected_status=True)
        return
    command = shlex.split(os.environ.get("RAILYARD_COMMAND", "npx railyard"))
    only = "control,africastalking,dtone"
    process = subprocess.Popen([*command, "up", "--port", "0", "--json", "--only", only], stdout=subprocess.PIPE)
    assert process.stdout is not None
    summary = json.loads(process.stdout.readline())
    yield Client(base_url=summary["urls"]["control"], raise_on_unexpected_status=True)
    process.terminate()
    process.wait()


@pytest.fixture
def world(railyard: Client) -> Iterator[World]:
    """A fresh world with a manual clock. It is deleted after the test."""
    health = get_health.sync(client=railyard)
    assert isinstance(health, Health)
    name = f"test-{uuid.uuid4().hex[:12]}"
    put_world.sync(name, client=railyard, body=WorldSettings(clock=ClockSettings(mode=ClockMode.MANUAL)))
    yield World(name, railyard, health.urls.to_dict())
    delete_world.sync_detailed(name, client=railyard)
