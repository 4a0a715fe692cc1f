"""What PostgreSQL must bring along; any owner of a database may take it in since version 13."""

from domain.foundation.database import on_postgres, rows

TRIGRAMS = "pg_trgm"


class MissingExtension(RuntimeError):
    """The server lacks something, or forbids us to take it in; the text says who has to do what."""


async def refuse_without_extensions() -> None:
    """Raises  MissingExtension"""
    if not on_postgres():
        return
    found = await rows(
        "select exists (select 1 from pg_extension where extname = $1) as taken_in,"
        " exists (select 1 from pg_available_extensions where name = $1) as there,"
        " has_database_privilege(current_database(), 'create') as permitted",
        TRIGRAMS,
    )
    if found[0]["taken_in"]:
        return
    if not found[0]["there"]:
        raise MissingExtension(
            f"Searching needs PostgreSQL's {TRIGRAMS}, which this server does not have:"
            " install its contrib package (postgresql-contrib), then migrate again."
        )
    if not found[0]["permitted"]:
        raise MissingExtension(
            f"Searching needs PostgreSQL's {TRIGRAMS}, which we may not take in:"
            f" have the database's owner run CREATE EXTENSION {TRIGRAMS}, then migrate again."
        )
