"""A carrier to try things with: what the product asks of Sendcloud's Shipments API v3, and a count of what it did.

It remembers while it runs. `GET /sandbox/bookings` tells how often each reference was asked for and booked;
`PUT /sandbox/mood` makes it slow, refusing or forgetful.
"""

import asyncio
import base64
import hashlib
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any

import orjson
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from workers.foundation.renderer.parts import PostalAddress
from workers.shipping.documents.label import LabelPaper, render_label

PREFIX = "/api/v3"
LARGEST_BODY = 256 * 1024
REQUIRED = ("name", "address_line_1", "postal_code", "city", "country_code")


class Trouble(StrEnum):
    """NONE: none; DOWN: 503 before anything is booked; LOST: books, then the answer is lost; REFUSES: 400."""

    NONE = "NONE"
    DOWN = "DOWN"
    LOST = "LOST"
    REFUSES = "REFUSES"


@dataclass(slots=True)
class Mood:
    """How it behaves: seconds before each answer, and its trouble."""

    delay_seconds: float = 0.0
    trouble: Trouble = Trouble.NONE


@dataclass(slots=True)
class Booking:
    """One reference: how often it was asked for, and how often a label was bought."""

    asked: int = 0
    booked: int = 0
    shipment: dict[str, Any] = field(default_factory=dict)


class SendcloudSandbox:
    """The carrier's side: takes any keys unless it was given its own.

    keys  "public:secret", or None
    """

    def __init__(self, keys: str | None = None) -> None:
        self._login = f"Basic {base64.b64encode(keys.encode()).decode()}" if keys else None
        self.mood = Mood()
        self.bookings: dict[str, Booking] = {}
        self._labels: dict[str, dict[str, Any]] = {}

    def app(self) -> Starlette:
        return Starlette(
            routes=[
                Route(f"{PREFIX}/shipments/announce", self._announce, methods=["POST"]),
                Route(f"{PREFIX}/parcels/{{id}}/documents/label", self._label),
                Route("/sandbox/bookings", self._tell),
                Route("/sandbox/mood", self._set_mood, methods=["PUT"]),
            ]
        )

    async def _announce(self, request: Request) -> Response:
        if (refused := self._signed_in(request)) is not None:
            return refused
        await asyncio.sleep(self.mood.delay_seconds)
        if self.mood.trouble is Trouble.DOWN:
            return _errors(503, "service_unavailable", "The carrier is down.")
        given = orjson.loads((await request.body())[:LARGEST_BODY])
        missing = [name for name in REQUIRED if not given.get("to_address", {}).get(name)]
        if self.mood.trouble is Trouble.REFUSES or missing:
            return _errors(400, "required", "This field is required.", f"/to_address/{(missing or ['name'])[0]}")
        booking = self.bookings.setdefault(str(given["external_reference_id"]), Booking())
        booking.asked += 1
        if booking.booked:
            return JSONResponse({"data": booking.shipment}, status_code=409)
        booking.booked += 1
        booking.shipment = self._book(given, request)
        if self.mood.trouble is Trouble.LOST:
            return _errors(502, "bad_gateway", "The answer was lost on the way.")
        return JSONResponse({"data": booking.shipment}, status_code=201)

    def _book(self, given: dict[str, Any], request: Request) -> dict[str, Any]:
        number = f"SC{hashlib.sha256(given['external_reference_id'].encode()).hexdigest()[:18].upper()}"
        self._labels[number] = given
        link = f"{request.base_url}{PREFIX.removeprefix('/')}/parcels/{number}/documents/label"
        parcel = {
            "id": number,
            "status": {"code": "READY_TO_SEND", "message": "Ready to send"},
            "documents": [{"type": "label", "size": "a6", "link": link}],
            "tracking_number": number,
            "tracking_url": f"{request.base_url}track/{number}",
        }
        return {
            "id": f"shipment-{number}",
            "external_reference_id": given["external_reference_id"],
            "parcels": [parcel],
        }

    async def _label(self, request: Request) -> Response:
        if (refused := self._signed_in(request)) is not None:
            return refused
        number = request.path_params["id"]
        given = self._labels.get(number)
        if given is None:
            return _errors(404, "not_found", "No parcel matches the given query.")
        content = await asyncio.to_thread(render_label, _paper(number, given))
        return Response(content, media_type="application/pdf")

    async def _tell(self, request: Request) -> Response:
        return JSONResponse({key: {"asked": one.asked, "booked": one.booked} for key, one in self.bookings.items()})

    async def _set_mood(self, request: Request) -> Response:
        given = await request.json()
        self.mood = Mood(float(given.get("delay_seconds", 0)), Trouble(given.get("trouble", Trouble.NONE)))
        return JSONResponse(asdict(self.mood))

    def _signed_in(self, request: Request) -> Response | None:
        if self._login in (None, request.headers.get("authorization")):
            return None
        return _errors(401, "authentication_failed", "Invalid username/password.")


def _errors(status: int, code: str, detail: str, pointer: str = "/data") -> Response:
    error = {"status": str(status), "code": code, "detail": detail, "source": {"pointer": pointer}}
    return JSONResponse({"errors": [error]}, status_code=status)


def _paper(number: str, given: dict[str, Any]) -> LabelPaper:
    return LabelPaper(
        language="de",
        sender=_postal(given["from_address"]),
        recipient=_postal(given["to_address"]),
        tracking_number=number,
        shipment_number=given.get("reference", ""),
        reference=given.get("order_number", ""),
        weight_grams=round(float(given["parcels"][0]["weight"]["value"]) * 1000),
    )


def _postal(address: dict[str, str]) -> PostalAddress:
    return PostalAddress(
        name=address.get("name", ""),
        company=address.get("company_name", ""),
        extra=address.get("address_line_2", ""),
        street=address["address_line_1"],
        postal_code=address["postal_code"],
        city=address["city"],
        region=address.get("state_province_code", ""),
        country=address["country_code"],
    )
