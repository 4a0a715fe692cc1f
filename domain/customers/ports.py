"""What customers need from outside: somebody who knows which VAT ids are in use."""

from dataclasses import dataclass
from typing import Protocol


class RegisterNotReached(Exception):
    """The register, or the member state behind it, did not answer; ask again later."""


@dataclass(frozen=True, kw_only=True)
class VatAnswer:
    """What the register says of one VAT id.

    consultation  the register's number for this answer; empty when it gave none
    """

    valid: bool
    name: str = ""
    address: str = ""
    consultation: str = ""


class VatRegister(Protocol):
    async def ask(self, vat_id: str, *, requester: str) -> VatAnswer:
        """Whether a business has this VAT id.

        requester  the VAT id of who asks, for the answer to count as proof; may be empty
        Raises     RegisterNotReached
        """
        ...
