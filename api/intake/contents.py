"""Files that come in as base64."""

import base64
import binascii

from domain.foundation.errors import Invalid

NOT_BASE64 = Invalid("The content is not base64", path=("content",), remedy="Encode the file as it is in base64.")


def decoded(content: str) -> bytes | None:
    """The file, or None when the text is no base64."""
    try:
        return base64.b64decode(content, validate=True)
    except (binascii.Error, ValueError):
        return None
