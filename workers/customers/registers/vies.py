"""VIES: the European Commission's window to the VAT registers of the member states.

Source  VIES REST API: POST check-vat-number; a member state that does not answer is an error, never "not valid"
"""

from typing import Any

import httpx
import orjson

from domain.customers.ports import RegisterNotReached, VatAnswer

STEP_SECONDS = 20.0
LARGEST_ANSWER = 256 * 1024
# What it writes where a member state tells nothing.
NOTHING = "---"
FORM_REFUSED = "INVALID_INPUT"


class Vies:
    """Asks for one VAT id at a time.

    step_seconds  longest wait for an answer
    """

    def __init__(self, url: str, *, step_seconds: float = STEP_SECONDS) -> None:
        self._url = f"{url.rstrip('/')}/check-vat-number"
        self._step_seconds = step_seconds
        self._client: httpx.AsyncClient | None = None

    async def ask(self, vat_id: str, *, requester: str) -> VatAnswer:
        given = await self._post(question(vat_id, requester))
        refused = [str(one.get("error", "")) for one in given.get("errorWrappers") or () if isinstance(one, dict)]
        if FORM_REFUSED in refused:
            return VatAnswer(valid=False)
        if refused or not isinstance(given.get("valid"), bool):
            raise RegisterNotReached(f"VIES answers {', '.join(refused) or 'neither yes nor no'}")
        return VatAnswer(
            valid=given["valid"],
            name=_text(given, "name"),
            address=_text(given, "address"),
            consultation=_text(given, "requestIdentifier"),
        )

    async def _post(self, content: dict[str, str]) -> dict[str, Any]:
        if self._client is None:
            self._client = httpx.AsyncClient(timeout=self._step_seconds, follow_redirects=False)
        try:
            async with self._client.stream("POST", self._url, json=content) as answer:
                found = bytearray()
                async for part in answer.aiter_bytes():
                    found += part
                    if len(found) > LARGEST_ANSWER:
                        raise RegisterNotReached("VIES's answer is longer than any")
        except httpx.HTTPError as failure:
            raise RegisterNotReached(f"VIES did not answer: {failure!r}") from failure
        try:
            read = orjson.loads(found)
        except orjson.JSONDecodeError as failure:
            raise RegisterNotReached(f"VIES answers {answer.status_code} and no JSON") from failure
        if not isinstance(read, dict):
            raise RegisterNotReached("VIES's answer is no object")
        return read


def question(vat_id: str, requester: str) -> dict[str, str]:
    """The request for one VAT id; with a requester the answer counts as proof."""
    asked = {"countryCode": vat_id[:2], "vatNumber": vat_id[2:]}
    if requester:
        asked |= {"requesterMemberStateCode": requester[:2], "requesterNumber": requester[2:]}
    return asked


def _text(given: dict[str, Any], name: str) -> str:
    text = str(given.get(name) or "")
    return "" if text == NOTHING else text.replace("\x00", "").strip()
