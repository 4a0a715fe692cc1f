"""Links that leave the house: documents for whoever holds the link, the status page for the customer."""

from domain.foundation.clock import now
from domain.foundation.tokens import quote_token, sign, signed, status_token

LINK_LASTS_SECONDS = 24 * 3600
_QUANTUM_SECONDS = 3600
_address = ""


def use_address(address: str) -> None:
    """Set the address the server is reached at; done once by the composition root."""
    global _address
    _address = address.rstrip("/")


def document_link(document_id: str) -> str:
    """A link that opens a document for a day; the same within the hour, so that answers stay cacheable."""
    return _lasting("documents", "document", document_id)


def result_link(job_id: str) -> str:
    """A link that opens what came of a streamed job, for as long as a document's."""
    return _lasting("results", "result", job_id)


def _lasting(door: str, purpose: str, named: str) -> str:
    expires = (int(now().timestamp()) // _QUANTUM_SECONDS + 1) * _QUANTUM_SECONDS + LINK_LASTS_SECONDS
    signature = sign(purpose, f"{named}.{expires}")
    return f"{_address}/{door}/{named}?expires={expires}&signature={signature}"


def opens_document(document_id: str, expires: str, signature: str) -> bool:
    """Whether a link's signature is ours and its time has not run out."""
    return _is_fresh(expires) and signed("document", f"{document_id}.{expires}", signature)


def opens_result(job_id: str, expires: str, signature: str) -> bool:
    """The same for the result of a streamed job."""
    return _is_fresh(expires) and signed("result", f"{job_id}.{expires}", signature)


def _is_fresh(expires: str) -> bool:
    return expires.isascii() and expires.isdigit() and len(expires) < 12 and int(expires) > now().timestamp()


def status_link(order_id: str) -> str:
    """The page on which a customer sees the order."""
    return f"{_address}/status/{status_token(order_id)}"


def order_link(order_id: str) -> str:
    """The desk's page of an order, for whoever signs in."""
    return f"{_address}/orders/{order_id}"


def quote_link(quote_id: str) -> str:
    """The page on which a customer reads a quote and answers it."""
    return f"{_address}/quote/{quote_token(quote_id)}"
