"""From a reading to a draft: duplicates are met again, articles are looked up, what is missing is said."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from domain.foundation.commands import record
from domain.foundation.database import queue_up
from domain.foundation.shop import get_shop
from domain.intake.events import DraftOpened
from domain.intake.models import Draft, IntakeArrival, IntakeSource
from domain.intake.queries import articles_known_as, articles_like, find_draft, find_order
from domain.intake.reading.values import Reading
from domain.intake.rules.articles import match_line
from domain.intake.rules.paths import Stored, line_of, lowest_confidence
from domain.orders.states import Channel

MOST_LOOKED_UP = 30
ASSUMED = 70


async def open_draft(
    reading: Reading, channel: Channel, *, source: IntakeSource | None = None, arrival: IntakeArrival | None = None
) -> Draft:
    """A draft of what was read; the one that is here when its channel's reference is known, placed or not."""
    reference = reference_of(reading, source)
    if reference is not None:
        # The next one with this reference waits here, and then finds it.
        await queue_up(f"draft {channel.value} {reference}")
        known = await find_draft(channel, reference)
        if known is not None:
            return known
    fields = await completed(reading)
    draft = Draft(
        channel=channel,
        external_reference=reference,
        source=source,
        arrival=arrival,
        title=reading.title[:200],
        fields_read=fields,
        confidence=lowest_confidence(fields),
        notes=list(reading.notes),
    )
    order = await find_order(channel, reference) if reference is not None else None
    if order is not None:
        draft.move("place")
        draft.order = order
        draft.notes.append(f"It is order {order.number}, which is here already.")
    await draft.save(force_create=True)
    record(_opened(draft))
    return draft


def _opened(draft: Draft) -> DraftOpened:
    return DraftOpened(
        draft_id=draft.id,
        channel=draft.channel.value,
        title=draft.title,
        confidence=draft.confidence,
        order_id=draft.order_id,  # type: ignore[attr-defined]
    )


def reference_of(reading: Reading, source: IntakeSource | None) -> str | None:
    """The reference of an order, told from those of other sources."""
    given = reading.value("externalReference")
    prefix = source.reference_prefix if source is not None else ""
    return f"{prefix}{given}"[:120] if given else None


async def completed(reading: Reading) -> list[Stored]:
    """The fields of a draft, with articles looked up and the shop's country where none was named."""
    fields = await with_articles([asdict(read) for read in reading.fields if read.path != "externalReference"])
    paths = {field["path"] for field in fields}
    if "shippingAddress.city" in paths and "shippingAddress.countryCode" not in paths:
        country = (await get_shop()).country_code
        fields.append(
            {
                "path": "shippingAddress.countryCode",
                "value": country,
                "source": "the shop's country",
                "confidence": ASSUMED,
            }
        )
    return fields


async def with_articles(fields: list[Stored]) -> list[Stored]:
    """The fields with every line's article as the catalog knows it, or with candidates for it."""
    lines: dict[int, dict[str, Stored]] = {}
    for field in fields:
        line = line_of(field["path"])
        if line is not None:
            lines.setdefault(line, {})[field["path"].split(".", 2)[2]] = field
    known = await articles_known_as(line["sku"]["value"] for line in lines.values() if "sku" in line)
    looked_up = 0
    matched: dict[str, Stored] = {}
    for named in lines.values():
        sku, name = named.get("sku"), named.get("name")
        if sku is None and name is None:
            continue
        unknown = sku is None or sku["value"] not in known
        look = unknown and looked_up < MOST_LOOKED_UP
        looked_up += look
        near = await articles_like(str((name or sku or {})["value"])) if look else []
        found = match_line(named, known, near)
        matched[found["path"]] = found
    return _replaced(fields, matched)


def _replaced(fields: list[Stored], matched: Mapping[str, Stored]) -> list[Stored]:
    """Each article's field in its place; of a line without one, before its other fields."""
    done: set[str] = set()
    result: list[Any] = []
    for field in fields:
        line = line_of(field["path"])
        path = f"lines.{line}.sku"
        if line is not None and path in matched and path not in done:
            done.add(path)
            result.append(matched[path])
        if field["path"] not in matched:
            result.append(field)
    return result
