"""Tokens and signed links: derived from one secret, so that nothing readable is stored."""

import base64
import hashlib
import hmac
import os
import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_secret = b""


def use_secret(secret: bytes) -> None:
    """Set the key everything is signed with; done once by the composition root."""
    global _secret
    _secret = hashlib.sha256(b"laufzettel" + secret).digest()


def sign(purpose: str, text: str) -> str:
    """A 192-bit signature as URL-safe text."""
    if not _secret:
        raise RuntimeError("no secret was set")
    digest = hmac.digest(_secret, f"{purpose}\n{text}".encode(), "sha256")
    return base64.urlsafe_b64encode(digest[:24]).decode()


def signed(purpose: str, text: str, signature: str) -> bool:
    """Compare in constant time."""
    return hmac.compare_digest(sign(purpose, text).encode(), signature.encode())


def status_token(order_id: str) -> str:
    """The token with which a customer sees one order."""
    return f"st_{sign('order-status', order_id)}"


def new_secret(prefix: str) -> str:
    """A fresh random secret of 256 bits to be shown once."""
    return f"{prefix}_{secrets.token_urlsafe(32)}"


def hashed(secret: str) -> str:
    """What is stored of a random secret or token."""
    return hashlib.sha256(secret.encode()).hexdigest()


def seal(purpose: str, text: str) -> str:
    """A text that only this installation can read again, for this purpose (AES-256-GCM)."""
    nonce = os.urandom(12)
    return base64.urlsafe_b64encode(nonce + _cipher().encrypt(nonce, text.encode(), purpose.encode())).decode()


def open_sealed(purpose: str, sealed: str) -> str | None:
    """The text again, or None when the key or the purpose is another one."""
    try:
        raw = base64.urlsafe_b64decode(sealed)
        return _cipher().decrypt(raw[:12], raw[12:], purpose.encode()).decode()
    except (InvalidTag, ValueError):
        return None


def _cipher() -> AESGCM:
    if not _secret:
        raise RuntimeError("no secret was set")
    return AESGCM(hmac.digest(_secret, b"sealing", "sha256"))


def quote_token(quote_id: str) -> str:
    """The token with which a customer answers one quote."""
    return f"qt_{sign('quote', quote_id)}"
