"""Articles that were named but are not in the catalog by that number: which ones may be meant."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rapidfuzz import fuzz, utils

MOST_CANDIDATES = 5
LEAST_SCORE = 45
# As good as the same name, and nothing else comes near.
TAKEN_SCORE = 92
NEAR = 8
BY_NAME = 70
_WORDS = re.compile(r"\w{3,}")
_PLAIN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


@dataclass(frozen=True, slots=True)
class Article:
    sku: str
    name: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """An article that may be meant; score 0–100 says how alike the names are."""

    sku: str
    name: str
    score: int


def words_of(name: str) -> list[str]:
    """The few longest words of a name, lower case: what articles are looked up by."""
    return sorted(dict.fromkeys(_WORDS.findall(name.lower())), key=len, reverse=True)[:4]


def candidates(wanted: str, found: Iterable[Article]) -> list[Candidate]:
    """The likeliest articles, best first."""
    sought = utils.default_process(wanted.lower().translate(_PLAIN))
    scored = [Candidate(one.sku, one.name, round(_score(sought, one))) for one in found]
    scored.sort(key=lambda one: (-one.score, one.sku))
    return [one for one in scored if one.score >= LEAST_SCORE][:MOST_CANDIDATES]


def _score(sought: str, article: Article) -> float:
    name = utils.default_process(article.name.lower().translate(_PLAIN))
    return fuzz.token_sort_ratio(sought, name)


def chosen(found: Sequence[Candidate]) -> Candidate | None:
    """The one that is meant beyond reasonable doubt, or None."""
    if not found or found[0].score < TAKEN_SCORE:
        return None
    return None if len(found) > 1 and found[1].score > found[0].score - NEAR else found[0]


def match_line(
    line: Mapping[str, dict[str, Any]], known: Mapping[str, Article], near: Sequence[Article]
) -> dict[str, Any]:
    """The sku field of a line as the catalog sees it.

    line   its fields by name
    known  articles by sku, those of other case too
    near   articles whose names have words in common with it
    """
    sku, name = line.get("sku"), line.get("name")
    path = (sku or name or {})["path"].rsplit(".", 1)[0] + ".sku"
    exact = known.get(sku["value"]) or known.get(sku["value"].upper()) if sku else None
    if sku and exact is not None:
        return {**sku, "value": exact.sku}
    likely = candidates(" ".join(one["value"] for one in (name or sku,) if one), near)
    listed = [{"sku": one.sku, "name": one.name, "score": one.score} for one in likely]
    sure = chosen(likely)
    source = (sku or name or {})["source"]
    if sure is not None:
        return {"path": path, "value": sure.sku, "source": source, "confidence": BY_NAME, "candidates": listed}
    return {"path": path, "value": sku["value"] if sku else "", "source": source, "confidence": 0, "candidates": listed}
