"""Outside knocks: what shops send is checked, kept as it came and answered at once; workers read it."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from domain.foundation.callers import SYSTEM
from domain.foundation.texts import has_controls
from domain.intake.commands.arrivals import receive_webhook
from domain.intake.models import IntakeSource
from domain.intake.queries import find_source
from domain.intake.sealing import is_signed, opened
from domain.intake.states import SourceKind

ADDRESS = "/inbound/{shop}/{source}"
# Checked when there is no such source, so that the answer takes as long either way.
NOBODYS = "a secret that no shop has"
_PING = re.compile(rb"webhook_id=\d{1,12}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Shop:
    """Which headers a shop's webhooks carry: the signature, the id of the delivery, what it is about."""

    kind: SourceKind
    signature: str
    event_id: str
    topic: str


SHOPS = {
    "shopify": Shop(SourceKind.SHOPIFY, "x-shopify-hmac-sha256", "x-shopify-webhook-id", "x-shopify-topic"),
    "woocommerce": Shop(
        SourceKind.WOOCOMMERCE, "x-wc-webhook-signature", "x-wc-webhook-delivery-id", "x-wc-webhook-topic"
    ),
}


def webhooks() -> Callable[[Request], Awaitable[Response]]:
    """The door `POST /inbound/{shop}/{source}`; said alike for a source that is not there and a wrong signature."""

    async def receive(request: Request) -> Response:
        shop = SHOPS.get(request.path_params["shop"])
        if shop is None:
            return JSONResponse({"error": "There is no such door."}, 404)
        body = await request.body()
        if shop.kind is SourceKind.WOOCOMMERCE and _PING.fullmatch(body):
            # Asked once when the webhook is set up, unsigned; nothing is kept of it.
            return JSONResponse({"status": "ready"})
        source = await _signed_source(request, shop, body)
        if source is None:
            return JSONResponse({"error": "The signature does not fit."}, 401)
        await receive_webhook(source.id, _header(request, shop.event_id), _header(request, shop.topic), body, by=SYSTEM)
        return JSONResponse({"status": "kept"}, 202)

    return receive


async def _signed_source(request: Request, shop: Shop, body: bytes) -> IntakeSource | None:
    code = request.path_params["source"]
    source = await find_source(code) if len(code) <= 40 and not has_controls(code) else None
    if source is not None and (source.kind is not shop.kind or not source.sealed_secret):
        source = None
    secret = opened(source.sealed_secret, source.id, source.code) if source is not None else NOBODYS
    return source if is_signed(secret, body, request.headers.get(shop.signature, "")) and source else None


def _header(request: Request, name: str) -> str:
    value = request.headers.get(name, "")[:120]
    return "" if has_controls(value) else value
