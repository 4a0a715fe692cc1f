"""One typst compiler per process; data goes in as JSON, so nothing in it is ever read as markup."""

import json
import threading
from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Literal

import typst

from workers.foundation.renderer.glyphs import FONTS, printable

_WORKERS = Path(__file__).parent.parent.parent
# The compiler refuses a second caller while it works.
_one_at_a_time = threading.Lock()


@lru_cache(maxsize=1)
def _compiler() -> typst.Compiler:
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[FONTS])
    return typst.Compiler(root=_WORKERS, font_paths=fonts)


def typeset(
    template: str,
    content: Mapping[str, object],
    *,
    created_at: datetime | None,
    images: Mapping[str, str] | None = None,
    standard: Literal["a-3b", "1.7"] = "a-3b",
) -> bytes:
    """Set a document as PDF; the same arguments always give the same bytes.

    template    path below workers/, like "billing/documents/invoice.typ"
    content     strings, numbers, lists and dicts; each string is made printable
    created_at  goes into the file's metadata; None leaves it out, which only "1.7" allows
    images      SVG by name, made by us
    Raises      RuntimeError  the template is missing or wrong, never the content
    """
    inputs = {"content": json.dumps(_printable(content)), "images": json.dumps(dict(images or {}))}
    with _one_at_a_time:
        pdf = _compiler().compile(
            _WORKERS / template, format="pdf", sys_inputs=inputs, pdf_standards=[standard], timestamp=created_at
        )
    if not isinstance(pdf, bytes):
        raise TypeError(f"{template}: typst gave no PDF")
    return pdf


def _printable(value: object) -> object:
    if isinstance(value, str):
        return printable(value)
    if isinstance(value, Mapping):
        return {name: _printable(part) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return [_printable(part) for part in value]
    return value
