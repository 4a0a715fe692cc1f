"""What somebody wants changed in a placed order: plain values, not yet checked."""

from dataclasses import dataclass, fields

from domain.orders.wishes import AddressGiven, LineGiven


@dataclass(frozen=True, kw_only=True)
class PiecesGiven:
    """A line of the order and how many live pieces it is to have."""

    line_id: str
    quantity: int


@dataclass(frozen=True, kw_only=True)
class ReplacementGiven:
    line_id: str
    by: LineGiven


@dataclass(frozen=True, kw_only=True)
class Operation:
    """One change; exactly one field is given."""

    add_line: LineGiven | None = None
    remove_line: str | None = None
    replace_line: ReplacementGiven | None = None
    set_quantity: PiecesGiven | None = None
    set_shipping_address: AddressGiven | None = None
    set_billing_address: AddressGiven | None = None
    set_shipping_method: str | None = None
    set_payment_method: str | None = None
    set_note: str | None = None

    @property
    def given(self) -> list[str]:
        return [field.name for field in fields(self) if getattr(self, field.name) is not None]
