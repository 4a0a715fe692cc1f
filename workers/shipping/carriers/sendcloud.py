"""SENDCLOUD: labels of many carriers through one contract.

Source  Sendcloud Shipments API v3: a reference that was used before answers 409 with the shipment it belongs to, so a
        booking whose answer was lost is found again and never bought twice
"""

from typing import Any
from urllib.parse import urljoin, urlsplit

import httpx
import orjson

from domain.shipping.ports import CarrierNotReached, Label, ParcelAddress, ParcelOrder, ParcelRefused

URL = "https://panel.sendcloud.sc/api/v3"
STEP_SECONDS = 20.0
LARGEST_ANSWER = 10 * 1024 * 1024
CREATED, CONFLICT, TOO_MANY = 201, 409, 429
# Whose fault it is that nothing was booked: an operator mends keys, then the same asking succeeds.
KEYS_REFUSED = frozenset({401, 403})


class Sendcloud:
    """Announces one parcel per shipment and fetches its label.

    keys          public and secret key of the account, "public:secret"
    option        shipping option code, for instance "dhl_de:paket"
    step_seconds  longest wait for one answer
    """

    def __init__(self, keys: str, *, option: str, url: str = URL, step_seconds: float = STEP_SECONDS) -> None:
        public, separator, secret = keys.partition(":")
        if not (separator and public and secret):
            raise ValueError("Sendcloud's keys look like public:secret")
        if not option:
            raise ValueError("Sendcloud needs a shipping option code")
        self._url = url.rstrip("/") + "/"
        self._option = option
        self._login = httpx.BasicAuth(public, secret)
        self._step_seconds = step_seconds
        self._client: httpx.AsyncClient | None = None

    async def book(self, parcel: ParcelOrder, *, key: str) -> Label:
        answer = await self._ask("POST", "shipments/announce", orjson.dumps(announcement(parcel, key, self._option)))
        if answer.status_code not in (CREATED, CONFLICT):
            raise _refusal(answer)
        shipment = _json(answer)["data"]
        booked = shipment["parcels"][0]
        if not booked.get("tracking_number"):
            raise ParcelRefused(_reasons(shipment) or "Sendcloud booked nothing and gave no reason")
        return Label(
            tracking_number=booked["tracking_number"],
            tracking_url=booked.get("tracking_url") or None,
            label_pdf=await self._label(booked),
        )

    async def _label(self, booked: dict[str, Any]) -> bytes:
        links = [paper["link"] for paper in booked["documents"] if paper["type"] == "label"]
        if not links:
            raise CarrierNotReached("Sendcloud has no label yet")
        link = urljoin(self._url, links[0])
        if urlsplit(link)[:2] != urlsplit(self._url)[:2]:
            raise ParcelRefused("Sendcloud's label lies on another server, which is not asked")
        answer = await self._ask("GET", link)
        if answer.status_code != httpx.codes.OK or not answer.content.startswith(b"%PDF-"):
            raise CarrierNotReached(f"Sendcloud gave no label: {answer.status_code}")
        return answer.content

    async def _ask(self, method: str, path: str, body: bytes | None = None) -> httpx.Response:
        """One answer, read whole within bounds.

        Raises  CarrierNotReached  no answer, or one that says to come back
        """
        if self._client is None:
            self._client = httpx.AsyncClient(auth=self._login, timeout=self._step_seconds, follow_redirects=False)
        request = self._client.build_request(
            method, urljoin(self._url, path), content=body, headers={"content-type": "application/json"}
        )
        try:
            answer = await self._client.send(request, stream=True)
            try:
                content = bytearray()
                async for part in answer.aiter_bytes():
                    content += part
                    if len(content) > LARGEST_ANSWER:
                        raise CarrierNotReached("Sendcloud's answer is longer than any label")
            finally:
                await answer.aclose()
        except httpx.HTTPError as failure:
            raise CarrierNotReached(f"Sendcloud did not answer: {failure!r}") from failure
        if answer.status_code >= httpx.codes.INTERNAL_SERVER_ERROR or answer.status_code == TOO_MANY:
            raise CarrierNotReached(f"Sendcloud answers {answer.status_code}")
        return httpx.Response(answer.status_code, content=bytes(content))


def announcement(parcel: ParcelOrder, key: str, option: str) -> dict[str, Any]:
    """The request that books one parcel under a reference of its own."""
    return {
        "external_reference_id": key,
        "reference": parcel.shipment_number,
        "order_number": parcel.reference,
        "label_details": {"mime_type": "application/pdf", "dpi": 72},
        "to_address": _address(parcel.recipient),
        "from_address": _address(parcel.sender),
        "ship_with": {"type": "shipping_option_code", "properties": {"shipping_option_code": option}},
        "parcels": [{"weight": {"value": f"{max(parcel.weight_grams, 1) / 1000:.3f}", "unit": "kg"}}],
    }


def _address(address: ParcelAddress) -> dict[str, str]:
    given = {
        "name": address.name or address.company,
        "company_name": address.company,
        "address_line_1": address.street,
        "address_line_2": address.extra,
        "postal_code": address.postal_code,
        "city": address.city,
        "country_code": address.country,
        "state_province_code": f"{address.country}-{address.region}" if address.region else "",
        "email": address.email,
        "phone_number": address.phone,
    }
    return {name: text for name, text in given.items() if text}


def _json(answer: httpx.Response) -> dict[str, Any]:
    try:
        found = orjson.loads(answer.content)
    except orjson.JSONDecodeError as failure:
        raise CarrierNotReached("Sendcloud's answer is no JSON") from failure
    if not isinstance(found, dict):
        raise CarrierNotReached("Sendcloud's answer is no object")
    return found


def _refusal(answer: httpx.Response) -> Exception:
    reasons = _reasons(_json(answer)) or f"Sendcloud answers {answer.status_code}"
    return CarrierNotReached(reasons) if answer.status_code in KEYS_REFUSED else ParcelRefused(reasons)


def _reasons(given: dict[str, Any]) -> str:
    """What is wrong, with the field where it is named."""
    said = [
        f"{error.get('source', {}).get('pointer', '')} {error.get('detail', '')}" for error in given.get("errors", [])
    ]
    return "; ".join(text.strip() for text in said)
