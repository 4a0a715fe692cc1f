from dataclasses import dataclass

from domain.foundation.events import Event


@dataclass(frozen=True, kw_only=True)
class ProductClassified(Event):
    """Pieces of an article come from somewhere else, or orders may or may not wait for them."""

    told = "{sku} is {kind}, backorder {backorder}"

    product_id: str
    sku: str
    kind: str
    backorder: str


@dataclass(frozen=True, kw_only=True)
class ExtraWorkDefined(Event):
    """Something can be done to an article before it is sent, or cannot any more."""

    told = "Extra work {code} of {sku} set"

    product_id: str
    sku: str
    code: str
