"""One world, steered by the generated client."""

from dataclasses import dataclass
from typing import TypeVar

from railyard_control import Client
from railyard_control.api.callbacks import list_callbacks
from railyard_control.api.clock import advance_clock
from railyard_control.api.faults import add_fault
from railyard_control.api.journal import get_journal
from railyard_control.models import (
    Advanced,
    Callback,
    FaultRule,
    FaultSettings,
    Journal,
    JournalEntry,
    JournalEntryKind,
    Problem,
)

Answer = TypeVar("Answer")


@dataclass
class World:
    """Its name is the API key at Africa's Talking, and the key and the secret at DT One."""

    key: str
    client: Client
    urls: dict[str, str]

    def advance(self, by: str) -> Advanced:
        """Moves the clock by an ISO 8601 duration and returns when the world has settled."""
        return succeeded(advance_clock.sync(self.key, client=self.client, body={"by": by}))

    def received(self, operation_id: str) -> list[JournalEntry]:
        """The requests to an operation, oldest first."""
        journal: Journal = succeeded(get_journal.sync(self.key, client=self.client, operation_id=operation_id))
        return [entry for entry in journal.entries if entry.kind == JournalEntryKind.REQUEST]

    def callbacks(self) -> list[Callback]:
        return succeeded(list_callbacks.sync(self.key, client=self.client))

    def disturb(self, fault: FaultSettings) -> FaultRule:
        return succeeded(add_fault.sync(self.key, client=self.client, body=fault))


def succeeded(answer: Answer | Problem | None) -> Answer:
    assert answer is not None and not isinstance(answer, Problem), f"the control plane refused: {answer}"
    return answer
