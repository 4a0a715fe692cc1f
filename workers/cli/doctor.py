"""A doctor: what is configured, reachable and migrated."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from domain.foundation.auditing.verifying import verify
from domain.foundation.database import close_database, column, open_database, value
from domain.foundation.dead_letters import count_dead_letters
from domain.foundation.migrating import pending
from domain.foundation.settings import PREFIX, Settings
from workers.backup.manifest import Unusable, kind_of
from workers.backup.tools import check_tool
from workers.cli.logs import set_up_logs
from workers.cli.reading import settings_from
from workers.foundation.broker.making import make_broker
from workers.relay.lag import relay_lag

out = Console(highlight=False)
LAST_LINKS = 20
SECRET = frozenset({"secret_key", "database_url", "broker_url", "smtp_url"})


@dataclass(frozen=True)
class Finding:
    """What was looked at, whether it is well, and what to do otherwise."""

    what: str
    well: bool
    says: str
    remedy: str = ""


def doctor(data: Annotated[Path | None, typer.Option(help="Folder of the SQLite file.")] = None) -> None:
    """What is configured, reachable and migrated, and what to do about the rest."""
    settings = settings_from(data=data)
    set_up_logs("ERROR")
    _print_settings(settings)
    findings = asyncio.run(_examine(settings))
    table = Table("", "what", "found", "what to do")
    for finding in findings:
        table.add_row("ok" if finding.well else "NO", finding.what, finding.says, finding.remedy)
    out.print(table)
    if not all(finding.well for finding in findings):
        raise typer.Exit(1)


def _print_settings(settings: Settings) -> None:
    table = Table("setting", "value", "meaning")
    for name, field in Settings.model_fields.items():
        value = getattr(settings, name)
        shown = "set" if name in SECRET and value else str(value)
        table.add_row(f"{PREFIX}{name.upper()}", shown if value not in ("", None, ()) else "-", field.description or "")
    out.print(table)


async def _examine(settings: Settings) -> list[Finding]:
    findings = [await _tried("migrations", lambda: _migrations(settings), "Run `laufzettel migrate`.")]
    try:
        await open_database(settings.database, pool=2)
        findings.append(await _tried("shop", _shop, "`laufzettel demo` sets one up."))
        findings.append(await _tried("dead letters", _dead_letters, ""))
        findings.append(await _tried("backup", lambda: _backup(settings), ""))
        findings.append(await _tried("audit", _audit, "`laufzettel audit verify` looks at everything."))
        findings.append(await _tried("relay", _relay, "Start `laufzettel serve` or `laufzettel worker`."))
    except Exception as error:
        findings.append(Finding("database", False, _sentence(error), "Check LAUFZETTEL_DATABASE_URL."))
    finally:
        await close_database()
    findings.append(await _tried("broker", lambda: _broker(settings), "Start it, or check LAUFZETTEL_BROKER_URL."))
    return findings


async def _tried(what: str, look: Callable[[], Awaitable[tuple[bool, str]]], remedy: str) -> Finding:
    try:
        well, says = await look()
    except Exception as error:
        return Finding(what, False, _sentence(error), remedy)
    return Finding(what, well, says, "" if well else remedy)


def _sentence(error: Exception) -> str:
    return f"{type(error).__name__}: {error}".strip().rstrip(":")


async def _migrations(settings: Settings) -> tuple[bool, str]:
    missing = await pending(settings.database)
    return not missing, f"{len(missing)} not applied" if missing else "up to date"


async def _shop() -> tuple[bool, str]:
    names = await column("select name from shops limit 1")
    return bool(names), str(names[0]) if names else "none"


async def _dead_letters() -> tuple[bool, str]:
    """Never a failure: they wait for a person, and everything else goes on."""
    count = await count_dead_letters()
    return True, f"{count} wait for you: `laufzettel dead-letters list`" if count else "none"


async def _backup(settings: Settings) -> tuple[bool, str]:
    """Never a failure either: another machine may take the backups."""
    if kind_of(settings) == "postgres":
        try:
            await check_tool("pg_dump", at_least=int(await value("show server_version_num")) // 10_000)
        except Unusable as reason:
            return True, str(reason)
    return True, "`laufzettel backup` can take one"


async def _audit() -> tuple[bool, str]:
    """Triggers, and the last links of the chain."""
    found = [line async for line in verify(last_links=LAST_LINKS)]
    return not found, "; ".join(found[:3]) or f"triggers are in place, the last {LAST_LINKS} seals fit"


async def _relay() -> tuple[bool, str]:
    lag = await relay_lag()
    return True, str(lag)


async def _broker(settings: Settings) -> tuple[bool, str]:
    broker = make_broker(settings)
    try:
        await asyncio.to_thread(broker.check)
    finally:
        await asyncio.to_thread(broker.close)
    return True, "in this process" if settings.embedded else "answers"
