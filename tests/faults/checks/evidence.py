"""Everything the judge looks at."""

from collections import Counter
from dataclasses import dataclass, field

from tests.faults.books import Books
from tests.faults.load.log import ClientLog
from tests.faults.load.subscribers import Stream


@dataclass
class Poison:
    """A message that nobody can hear; certain: no broker that held it was wiped or killed."""

    kind: str
    certain: bool = True


@dataclass
class Evidence:
    """books    all tables after it was quiet
    log      what clients asked and were told
    streams  what subscribers saw
    mails    how often the mail server took each Message-ID
    booked   how many labels the carrier sold per reference; None: no carrier was asked
    poison   by the mark inside
    hashes   of documents when they were first seen
    routes   event type → listeners
    """

    books: Books
    log: ClientLog
    streams: list[Stream] = field(default_factory=list)
    mails: Counter[str] = field(default_factory=Counter)
    booked: Counter[str] | None = None
    poison: dict[str, Poison] = field(default_factory=dict)
    hashes: dict[str, str] = field(default_factory=dict)
    routes: dict[str, tuple[str, ...]] = field(default_factory=dict)
