"""An application in Python that tops up by DT One and pays out by Africa's Talking."""

from typing import Any

import pytest
import requests
from railyard_control.models import FaultPlace, FaultSettings, ResetFault, Selector
from railyard_control.models.callback_state import CallbackState
from world import World


def top_up(world: World, order: str, number: str) -> dict[str, Any]:
    response = requests.post(
        f"{world.urls['dtone']}/v1/async/transactions",
        auth=(world.key, world.key),
        json={
            "external_id": order,
            "product_id": 6035,
            "auto_confirm": True,
            "callback_url": "http://127.0.0.1:9/nobody-listens",
            "credit_party_identifier": {"mobile_number": number},
        },
        timeout=10,
    )
    response.raise_for_status()
    return response.json()


def pay(world: World, number: str, amount: int) -> str:
    response = requests.post(
        f"{world.urls['africastalking']}/mobile/b2c/request",
        headers={"apiKey": world.key},
        json={
            "username": "sandbox",
            "productName": "payouts",
            "recipients": [{"phoneNumber": number, "currencyCode": "KES", "amount": amount}],
        },
        timeout=10,
    )
    response.raise_for_status()
    return response.json()["entries"][0]["status"]


def test_top_up_is_received_and_its_callback_is_retried(world: World) -> None:
    top_up(world, "order-1", "+593990000100")
    world.advance("PT1H")
    assert len(world.received("postTransactionAsync")) == 1
    (callback,) = world.callbacks()
    assert callback.state == CallbackState.FAILED
    assert len(callback.attempts) == 5


def test_top_up_is_confirmed_at_its_price(world: World) -> None:
    transaction = top_up(world, "order-2", "+593990000100")
    assert transaction["status"]["message"] == "CONFIRMED"
    assert transaction["prices"]["wholesale"]["amount"] == 3.6


def dtone(world: World, path: str) -> Any:
    response = requests.get(f"{world.urls['dtone']}/v1/{path}", auth=(world.key, world.key), timeout=10)
    response.raise_for_status()
    return response.json()


def wallet_balance(world: World) -> str:
    response = requests.get(
        f"{world.urls['africastalking']}/query/wallet/balance",
        headers={"apiKey": world.key},
        params={"username": "sandbox"},
        timeout=10,
    )
    response.raise_for_status()
    return response.json()["balance"]


def test_top_up_is_completed_and_costs_its_price_once(world: World) -> None:
    transaction = top_up(world, "order-3", "+593990000100")
    world.advance("PT1M")
    assert dtone(world, f"transactions/{transaction['id']}")["status"]["message"] == "COMPLETED"
    (dollars,) = [one for one in dtone(world, "balances") if one["unit"] == "USD"]
    assert (dollars["available"], dollars["holding"]) == (9_996.4, 0)


def test_payout_is_paid_from_the_wallet_once(world: World) -> None:
    pay(world, "+254711000100", 250)
    assert wallet_balance(world) == "KES 99999750.0000"
    world.advance("PT1M")
    assert wallet_balance(world) == "KES 99999750.0000"


def test_payout_is_queued(world: World) -> None:
    assert pay(world, "+254711000100", 250) == "Queued"
    world.advance("PT1M")
    assert len(world.received("mobileB2C")) == 1


def test_payout_without_an_answer_was_made_all_the_same(world: World) -> None:
    lost = FaultSettings(
        select=Selector(operation_id="mobileB2C"),
        place=FaultPlace.AFTER,
        effect=ResetFault(kind="reset"),
    )
    world.disturb(lost)
    with pytest.raises(requests.ConnectionError):
        pay(world, "+254711000100", 250)
    assert len(world.received("mobileB2C")) == 1


def test_each_test_has_a_world_of_its_own(world: World) -> None:
    assert world.received("mobileB2C") == []
