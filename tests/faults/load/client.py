"""A client over HTTP: sends what was written down, and writes down what came of it."""

import asyncio
import random
from collections.abc import Callable
from typing import Any

import httpx

from .log import Call, ClientLog, Outcome

# Codes that say nothing about whether it was done.
UNKNOWN = frozenset({"UNAVAILABLE", "INTERNAL", "REQUEST_TIMEOUT"})
NOT_NOW = frozenset({"THROTTLED", "TOO_MANY_OPERATIONS"})
PATIENCE_SECONDS = 15.0
LONGEST_PAUSE_SECONDS = 1.0


class Client:
    """addresses  the servers; each call goes to one of them
    over       whether it is time to stop asking again
    """

    def __init__(
        self, addresses: list[str], key: str, log: ClientLog, chance: random.Random, over: Callable[[], bool]
    ) -> None:
        self._addresses, self.log, self.chance, self.over = addresses, log, chance, over
        self._http = httpx.AsyncClient(
            headers={"Authorization": f"Bearer {key}"},
            timeout=PATIENCE_SECONDS,
            trust_env=False,
            limits=httpx.Limits(max_connections=40, max_keepalive_connections=8),
        )

    async def close(self) -> None:
        await self._http.aclose()

    async def send(self, query: str, call: Call, *, hang_up_after: float | None = None) -> Call:
        """One request; whatever happens, the outcome is on the log.

        hang_up_after  seconds until the line is dropped without waiting for the answer
        """
        body = {"query": query, "variables": {"input": call.content}}
        try:
            async with asyncio.timeout(hang_up_after):
                response = await self._http.post(f"{self.chance.choice(self._addresses)}/graphql", json=body)
        except (httpx.HTTPError, TimeoutError, OSError) as away:
            return self.log.settle(call, Outcome.INFO, code=type(away).__name__)
        return self._judge(call, response)

    async def insist(self, query: str, call: Call) -> Call:
        """The same again with the same key until somebody knows; gives up when the day is over."""
        pause, calls = 0.05, [await self.send(query, call)]
        while calls[-1].outcome is Outcome.INFO and not self.over():
            await asyncio.sleep(pause * self.chance.uniform(0.5, 1.5))
            pause = min(pause * 2, LONGEST_PAUSE_SECONDS)
            again = self.log.intend(call.what, call.key, call.content, **call.wanted)
            calls.append(await self.send(query, again))
        return calls[-1]

    async def look(self, query: str, variables: dict[str, Any]) -> tuple[bool, Any]:
        """Whether a question was answered, and the value of its only field."""
        body = {"query": query, "variables": variables}
        call = self.log.intend("ask", "", {})
        try:
            response = await self._http.post(f"{self.chance.choice(self._addresses)}/graphql", json=body)
        except (httpx.HTTPError, OSError) as away:
            self.log.settle(call, Outcome.INFO, code=type(away).__name__)
            return False, None
        self._judge(call, response)
        if call.outcome is not Outcome.OK:
            return False, None
        return True, next(iter(response.json()["data"].values()))

    async def ask(self, query: str, variables: dict[str, Any]) -> Any:
        """The value alone; None also when there was no answer."""
        return (await self.look(query, variables))[1]

    def _judge(self, call: Call, response: httpx.Response) -> Call:
        found: dict[str, Any] = {"status": response.status_code}
        if "Traceback" in response.text:
            found["wrong"] = f"a traceback: {response.text[:300]}"
        try:
            answer = response.json()
        except ValueError:
            found["wrong"] = f"{response.status_code} without JSON: {response.text[:300]}"
            return self.log.settle(call, Outcome.INFO, code="NOT_JSON", **found)
        if answer.get("errors"):
            return self._refused(call, answer["errors"], response, found)
        value = next(iter(answer["data"].values()))
        if not call.key:
            return self.log.settle(call, Outcome.OK, object=value if isinstance(value, dict) else None, **found)
        if value["userErrors"]:
            codes = [error["code"] for error in value["userErrors"]]
            return self.log.settle(call, Outcome.FAIL, code=",".join(codes), **found)
        shown = {**(value["object"] or {}), **({"statusToken": value["statusToken"]} if "statusToken" in value else {})}
        if not value["object"]:
            found["wrong"] = f"acknowledged without an object: {str(answer)[:300]}"
        return self.log.settle(call, Outcome.OK, object=shown, replayed=value["replayed"], **found)

    def _refused(
        self, call: Call, errors: list[dict[str, Any]], response: httpx.Response, found: dict[str, Any]
    ) -> Call:
        codes = [str(error.get("extensions", {}).get("code", "")) for error in errors]
        if not all(codes):
            found["wrong"] = f"an error without a code: {str(errors)[:300]}"
        if "INTERNAL" in codes or (response.status_code >= 500 and response.status_code != 503):
            found["wrong"] = f"{response.status_code} {codes} to {call.what}: {str(errors)[:300]}"
        if response.status_code == 503 and "retry-after" not in response.headers:
            found["wrong"] = f"503 without Retry-After to {call.what}"
        unknown = bool(UNKNOWN & set(codes)) or (bool(NOT_NOW & set(codes)))
        return self.log.settle(call, Outcome.INFO if unknown else Outcome.FAIL, code=",".join(codes), **found)
