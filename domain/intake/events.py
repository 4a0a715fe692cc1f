from dataclasses import dataclass

from domain.foundation.events import Event


@dataclass(frozen=True, kw_only=True)
class DraftOpened(Event):
    """Something that may be an order was understood as far as it goes."""

    told = "Draft {title}: understood with {confidence} %"

    draft_id: str
    channel: str
    title: str
    confidence: int


@dataclass(frozen=True, kw_only=True)
class DraftCorrected(Event):
    """Somebody said what was meant; by path, what it was and what it is."""

    told = "Draft corrected: {paths}"

    draft_id: str
    paths: str
    before: dict[str, str]
    after: dict[str, str]


@dataclass(frozen=True, kw_only=True)
class DraftPlaced(Event):
    """The draft became an order, or was found to be one that is here."""

    told = "Draft placed as order {number}"

    draft_id: str
    number: str
    paid_minor: int = 0
    currency: str = ""


@dataclass(frozen=True, kw_only=True)
class DraftDiscarded(Event):
    """The draft is no order."""

    told = "Draft discarded: {reason}"

    draft_id: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class IntakeReceived(Event):
    """Something came in and was kept as it came."""

    told = "{kind} arrived: {topic}"

    arrival_id: str
    kind: str
    topic: str


@dataclass(frozen=True, kw_only=True)
class IntakeRead(Event):
    """What came in was read, ignored or found unreadable."""

    told = "IntakeArrival is {state}: {drafts} drafts"

    arrival_id: str
    state: str
    drafts: int


@dataclass(frozen=True, kw_only=True)
class IntakeSourceDefined(Event):
    """Orders can come from there."""

    told = "Source {code} ({kind}) is defined"

    source_id: str
    code: str
    kind: str


@dataclass(frozen=True, kw_only=True)
class IntakeRuleDefined(Event):
    """Drafts that are understood so surely are placed by themselves."""

    told = "Drafts of {source} with at least {min_confidence} % are placed by themselves"

    rule_id: str
    source: str
    min_confidence: int


@dataclass(frozen=True, kw_only=True)
class IntakeRuleRemoved(Event):
    """Those drafts wait for a person again."""

    told = "Drafts of {source} wait for a person again"

    rule_id: str
    source: str


@dataclass(frozen=True, kw_only=True)
class UploadTaken(Event):
    """A large file is here; nothing of it was read yet."""

    told = "File {filename} of {size} bytes taken"

    upload_id: str
    filename: str
    size: int
    sha256: str
