from enum import StrEnum


class CustomerTier(StrEnum):
    """What was agreed on how soon a customer is served."""

    STANDARD = "STANDARD"
    SILVER = "SILVER"
    GOLD = "GOLD"

    @property
    def priority(self) -> int:
        """Who has a higher one is served first with what is scarce."""
        return list(CustomerTier).index(self)
