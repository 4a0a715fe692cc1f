"""A key that is taken back ends what was opened with it; whoever kept theirs goes on."""

import asyncio

import httpx
import pytest

from .kiosk import CLOSED, TEMPORARY
from .serving import Served, until
from .talking import talk

pytestmark = pytest.mark.anyio
KEYS = ("lent", "kept")


async def test_a_revoked_key_ends_its_socket_and_no_other(served: Served):
    TEMPORARY.update(KEYS)
    async with talk(served, "/hasty") as lent, talk(served, "/hasty") as kept:
        for client, key in zip((lent, kept), KEYS, strict=True):
            await client.start({"Authorization": f"Bearer {key}"})
        await lent.subscribe('subscription { wait(name: "lent socket") }')
        TEMPORARY.discard("lent")
        assert await lent.end() == (1012, "Your rights have changed, come again")
        await until(lambda: "lent socket" in CLOSED)
        while (message := await kept.hear())["type"] == "ping":
            await kept.say({"type": "pong"})
            if (await kept.ask("{ who }"))["data"] == {"who": "usr_1"}:
                break
        assert message == {"type": "ping"}


async def test_a_revoked_key_ends_its_stream_and_no_other(served: Served):
    TEMPORARY.update(KEYS)
    async with asyncio.timeout(10), httpx.AsyncClient(base_url=served.http, trust_env=False) as client:

        def stream(key: str):
            headers = {"accept": "text/event-stream", "authorization": f"Bearer {key}"}
            body = {"query": f'subscription {{ wait(name: "{key} stream") }}'}
            return client.stream("POST", "/graphql/stream", headers=headers, json=body)

        async with stream("lent") as lent, stream("kept") as kept:
            beats = kept.aiter_raw()
            TEMPORARY.discard("lent")
            told = b"".join([chunk async for chunk in lent.aiter_raw()])
            assert b"event: next" in told
            assert b"event: complete" not in told
            await until(lambda: "lent stream" in CLOSED)
            assert await anext(beats)
            assert "kept stream" not in CLOSED
        async with stream("lent") as again:
            assert again.status_code == 401
