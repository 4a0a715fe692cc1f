"""Sealing: what the relay gave its place is hung on the chain, so that nobody changes it unseen."""

import structlog

from domain.foundation.auditing.chain import last_seal, seal_what_is_new

log = structlog.get_logger("audit")


async def seal_the_log() -> None:
    """The last seal is said in the log, which is kept somewhere else than the database."""
    before = await last_seal()
    last = await seal_what_is_new()
    if last != before:
        log.info("sealed", number=last.number, hash=last.hash)
