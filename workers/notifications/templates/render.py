"""Messages as subject, text and HTML: one layout, made of MJML once per process, filled by a sandboxed jinja."""

import re
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import mrml
from jinja2 import StrictUndefined, Template
from jinja2.sandbox import ImmutableSandboxedEnvironment

from workers.foundation.renderer.parts import Language

from .content import Content, content, web_address
from .facts import Facts, MessageKind, Shop
from .words import SHARED

_HERE = Path(__file__).parent
# Line breaks would fake lines of ours, direction marks would turn ours around.
_BREAKS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_DIRECTIONS = re.compile(r"[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


class Message(NamedTuple):
    subject: str
    text: str
    html: str


def render_message(kind: MessageKind, language: Language, facts: Facts) -> Message:
    """Write a message to a customer; what is in the facts stays text, whatever it looks like.

    Raises  TypeError  facts of another kind
    """
    return render_content(content(kind, language, facts), language, facts.shop)


def render_content(told: Content, language: Language, shop: Shop) -> Message:
    """Give a message its form."""
    known = {
        "language": language,
        "message": told,
        "shop": shop,
        "shop_url": web_address(shop.website),
        "words": SHARED[language],
    }
    return Message(str(_tame(told.subject)), _text_layout().render(known), _html_layout().render(known))


@lru_cache(maxsize=1)
def _html_layout() -> Template:
    """MJML becomes HTML before any fact is in it, so facts never pass an XML parser."""
    layout = (_HERE / "message.mjml").read_text(encoding="utf-8")
    # By default a mail would load web fonts from Google and tell it who reads.
    made = mrml.to_html(layout, render_options=mrml.RenderOptions(fonts={}))
    return _environment(autoescape=True).from_string(made.content)


@lru_cache(maxsize=1)
def _text_layout() -> Template:
    return _environment(autoescape=False).from_string((_HERE / "message.txt").read_text(encoding="utf-8"))


def _environment(*, autoescape: bool) -> ImmutableSandboxedEnvironment:
    return ImmutableSandboxedEnvironment(
        autoescape=autoescape, undefined=StrictUndefined, finalize=_tame, trim_blocks=True, lstrip_blocks=True
    )


def _tame(value: object) -> object:
    """A fact as one line that runs in the direction of the text around it."""
    return _DIRECTIONS.sub("", _BREAKS.sub(" ", value)) if isinstance(value, str) else value
