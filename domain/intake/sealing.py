"""Secrets of webhooks: needed as they are to check signatures, so they are stored encrypted, not hashed."""

import base64
import binascii
import hashlib
import hmac

from domain.foundation.tokens import open_sealed, seal
from domain.intake.errors import SecretLost

PURPOSE = "intake source"


def sealed(secret: str, source_id: str) -> str:
    """What is stored of a source's secret."""
    return seal(f"{PURPOSE} {source_id}", secret)


def opened(stored: str, source_id: str, code: str) -> str:
    """Raises  SecretLost"""
    secret = open_sealed(f"{PURPOSE} {source_id}", stored)
    if secret is None:
        raise SecretLost(code)
    return secret


def is_signed(secret: str, body: bytes, signature: str) -> bool:
    """Whether the base64 signature is the HMAC-SHA256 of the raw body; compared in constant time."""
    due = hmac.digest(secret.encode(), body, "sha256")
    try:
        given = base64.b64decode(signature, validate=True)
    except (binascii.Error, ValueError):
        given = b""
    return hmac.compare_digest(due, given.ljust(hashlib.sha256().digest_size, b"\0"))
