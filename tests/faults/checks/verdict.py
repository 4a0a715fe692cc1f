"""What was looked at, how often, and what was found wrong."""

from collections import Counter


class Verdict:
    """looked_at  how many things each invariant was held against
    found      what violates it
    """

    def __init__(self) -> None:
        self.looked_at: Counter[str] = Counter()
        self.found: dict[str, list[str]] = {}

    def looked(self, invariant: str, count: int = 1) -> None:
        self.looked_at[invariant] += count

    def violated(self, invariant: str, text: str) -> None:
        self.looked_at[invariant] += 0
        texts = self.found.setdefault(invariant, [])
        if text not in texts:
            texts.append(text)

    def expect(self, true: bool, invariant: str, text: str) -> None:
        """One thing looked at, and violated when it is not true."""
        self.looked(invariant)
        if not true:
            self.violated(invariant, text)

    @property
    def clean(self) -> bool:
        return not self.found
