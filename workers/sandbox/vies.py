"""A register of VAT ids to try things with: what the product asks of VIES's REST API.

Ids that end in 00 nobody has; `PUT /sandbox/mood` makes member states unavailable. `GET /sandbox/asked` tells which
ids were asked for, and on whose behalf.
"""

from datetime import UTC, datetime
from typing import Any

import orjson
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

PREFIX = "/taxation_customs/vies/rest-api"
LARGEST_BODY = 16 * 1024
UNKNOWN_END = "00"


class ViesSandbox:
    """The register's side; `trouble` is the error it answers with, such as MS_UNAVAILABLE, or empty."""

    def __init__(self) -> None:
        self.trouble = ""
        self.asked: list[dict[str, str]] = []

    def app(self) -> Starlette:
        return Starlette(
            routes=[
                Route(f"{PREFIX}/check-vat-number", self._check, methods=["POST"]),
                Route("/sandbox/asked", self._tell),
                Route("/sandbox/mood", self._set_mood, methods=["PUT"]),
            ]
        )

    async def _check(self, request: Request) -> Response:
        given = orjson.loads((await request.body())[:LARGEST_BODY])
        self.asked.append(given)
        country, number = str(given.get("countryCode", "")), str(given.get("vatNumber", ""))
        if self.trouble or not (len(country) == 2 and country.isupper() and number.isalnum()):
            return _refused(self.trouble or "INVALID_INPUT")
        valid, proof = not number.endswith(UNKNOWN_END), bool(given.get("requesterNumber"))
        return JSONResponse(
            {
                "countryCode": country,
                "vatNumber": number,
                "requestDate": datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
                "valid": valid,
                "requestIdentifier": f"WAPIAAAA{len(self.asked):08d}" if proof else "",
                "name": f"Firma {number}" if valid else "---",
                "address": "Weg 1\n10115 Berlin" if valid else "---",
            }
        )

    async def _tell(self, request: Request) -> Response:
        return JSONResponse(self.asked)

    async def _set_mood(self, request: Request) -> Response:
        given: dict[str, Any] = await request.json()
        self.trouble = str(given.get("trouble", ""))
        return JSONResponse({"trouble": self.trouble})


def _refused(error: str) -> Response:
    return JSONResponse({"actionSucceed": False, "errorWrappers": [{"error": error}]})
