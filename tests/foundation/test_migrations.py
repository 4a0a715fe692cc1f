import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit
from uuid import uuid4

import asyncpg  # type: ignore[import-untyped,unused-ignore]
import pytest
from aerich.utils import compress_dict, decompress_dict

import migrations
from domain.foundation.migrating import statements
from migrations.differ import load
from migrations.make import changes, file_text

from .by_hand import BY_HAND, POSTGRES_BY_HAND, REFUSED
from .schemas import postgres_by_hand, postgres_fingerprint, sqlite_by_hand, sqlite_fingerprint
from .tampering import drop_triggers

ROOT = Path(migrations.__file__).parents[1]
FILES = ROOT / "migrations" / "domain"
SERVER = os.environ.get("TEST_DATABASE_URL", "")

needs_postgres = pytest.mark.skipif(not SERVER, reason="TEST_DATABASE_URL names no PostgreSQL server")


def start(deed: str, url: str, folder: Path | None = None, cwd: Path = ROOT) -> "subprocess.Popen[str]":
    order = [
        sys.executable,
        "-m",
        "tests.foundation.migrating_elsewhere",
        deed,
        url,
        *([str(folder)] if folder else []),
    ]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(order, cwd=cwd, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def elsewhere(deed: str, url: str, folder: Path | None = None, cwd: Path = ROOT) -> list[str]:
    """Do it in another process; its answer."""
    process = start(deed, url, folder, cwd)
    told, wrong = process.communicate(timeout=60)
    assert process.returncode == 0, wrong
    answer: list[str] = json.loads(told)
    return answer


def all_names() -> list[str]:
    return [file.stem for file in sorted(FILES.glob("*.py"), key=lambda file: int(file.stem.split("_")[0]))]


def sqlite_url(folder: Path, name: str = "shop") -> str:
    return f"sqlite://{folder / name}.sqlite3"


@pytest.fixture(scope="module")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with all migrations applied."""
    folder = tmp_path_factory.mktemp("migrated")
    elsewhere("migrate", sqlite_url(folder))
    return folder / "shop.sqlite3"


@pytest.fixture
async def server() -> AsyncIterator[Any]:
    """Makes databases on the test server and drops them afterwards."""
    made: list[str] = []
    boss = await asyncpg.connect(SERVER)

    async def make() -> str:
        made.append(f"laufzettel_migrations_{uuid4().hex[:12]}")
        await boss.execute(f"create database {made[-1]}")
        return urlunsplit(urlsplit(SERVER)._replace(path=f"/{made[-1]}"))

    yield make
    for name in made:
        await boss.execute(f"drop database {name} with (force)")
    await boss.close()


def test_the_models_and_the_newest_migration_agree_on_both_dialects() -> None:
    assert changes("nothing") is None


def test_a_column_that_no_migration_knows_is_found_for_both_dialects(tmp_path: Path) -> None:
    newest = load(FILES / f"{all_names()[-1]}.py")
    state = decompress_dict(newest.MODELS_STATE)
    fields = state["domain.Order"]["data_fields"]
    state["domain.Order"]["data_fields"] = [field for field in fields if field["name"] != "note"]
    text = file_text("older", {"sqlite": {"state": compress_dict(state)}, "postgres": {}})
    (tmp_path / "0_20200101000000_init.py").write_text(text)

    found = changes("add_note", migrations=tmp_path)

    assert found is not None
    assert all('ALTER TABLE "orders" ADD "note"' in answer["upgrade"] for answer in found.values())
    (tmp_path / "1_add_note.py").write_text(file_text("add_note", found))
    assert changes("nothing", migrations=tmp_path) is None


def test_migrated_tables_are_those_of_the_models_on_sqlite(migrated: Path, tmp_path: Path) -> None:
    elsewhere("generate", sqlite_url(tmp_path))

    assert sqlite_fingerprint(migrated, BY_HAND) == sqlite_fingerprint(tmp_path / "shop.sqlite3", set())
    assert sqlite_by_hand(migrated) == BY_HAND


@needs_postgres
@pytest.mark.postgres
@pytest.mark.anyio
async def test_migrated_tables_are_those_of_the_models_on_postgres(server: Any) -> None:
    by_migration, by_models = await server(), await server()
    elsewhere("migrate", by_migration)
    elsewhere("generate", by_models)
    one, other = await asyncpg.connect(by_migration), await asyncpg.connect(by_models)

    assert await postgres_fingerprint(one, BY_HAND | POSTGRES_BY_HAND) == await postgres_fingerprint(other, set())
    assert await postgres_by_hand(one) == BY_HAND | POSTGRES_BY_HAND
    await one.close()
    await other.close()


def test_three_processes_that_start_together_migrate_once_on_sqlite(tmp_path: Path) -> None:
    assert_migrated_once(sqlite_url(tmp_path))


@needs_postgres
@pytest.mark.postgres
@pytest.mark.anyio
async def test_three_processes_that_start_together_migrate_once_on_postgres(server: Any) -> None:
    assert_migrated_once(await server())


def assert_migrated_once(url: str) -> None:
    processes = [start("migrate", url) for _ in range(3)]
    told = [process.communicate(timeout=60) for process in processes]
    assert [process.returncode for process in processes] == [0, 0, 0], told
    assert sorted(json.loads(answer) for answer, _ in told) == [[], [], all_names()]
    assert elsewhere("pending", url) == []


def test_what_is_pending_is_told_without_making_a_file(tmp_path: Path) -> None:
    assert elsewhere("pending", sqlite_url(tmp_path)) == all_names()
    assert list(tmp_path.iterdir()) == []


def test_migrating_works_from_any_folder_and_makes_the_data_folder(tmp_path: Path) -> None:
    assert elsewhere("migrate", sqlite_url(tmp_path / "new" / "data"), cwd=tmp_path) == all_names()


def test_a_database_that_holds_something_is_copied_first(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "shop.sqlite3") as connection:
        connection.execute("create table keepsake (word)")
        connection.execute("insert into keepsake values ('before')")

    elsewhere("migrate", sqlite_url(tmp_path))
    elsewhere("migrate", sqlite_url(tmp_path))

    copies = list(tmp_path.glob(f"shop.sqlite3.before_{all_names()[0]}_*"))
    assert len(copies) == 1
    with sqlite3.connect(copies[0]) as connection:
        assert connection.execute("select name from sqlite_master").fetchall() == [("keepsake",)]
        assert connection.execute("select word from keepsake").fetchall() == [("before",)]


def test_a_migration_that_fails_on_sqlite_leaves_nothing_behind(tmp_path: Path) -> None:
    folder = tmp_path / "migrations"
    (folder / "domain").mkdir(parents=True)
    newest = load(FILES / f"{all_names()[-1]}.py")
    broken = {"sqlite": {"upgrade": "create table half (a);\ncreate table half (a);", "state": newest.MODELS_STATE}}
    (folder / "domain" / "0_20200101000000_init.py").write_text((FILES / f"{all_names()[0]}.py").read_text())
    (folder / "domain" / "1_20200101000001_broken.py").write_text(file_text("broken", broken))

    process = start("migrate", sqlite_url(tmp_path), folder)
    _, wrong = process.communicate(timeout=60)

    assert process.returncode != 0
    assert "table half already exists" in wrong
    with sqlite3.connect(tmp_path / "shop.sqlite3") as connection:
        assert connection.execute("select count(*) from sqlite_master where name = 'half'").fetchone() == (0,)
    assert elsewhere("pending", sqlite_url(tmp_path), folder) == ["1_20200101000001_broken"]


def test_a_script_is_cut_at_semicolons_that_end_a_statement() -> None:
    script = "insert into a values ('x;y');\n\n create trigger t after insert on a begin select 1; select 2; end;;"
    assert list(statements(script)) == [
        "insert into a values ('x;y');",
        "create trigger t after insert on a begin select 1; select 2; end;",
    ]


def filled(columns: list[tuple[str, str]], given: dict[str, Any]) -> dict[str, Any]:
    """A row with something in every column."""
    some = {"INT": 0, "BIGINT": 0, "DATE": "2026-01-01", "TIMESTAMP": "2026-01-01 00:00:00+00:00", "JSON": "{}"}
    return {name: given.get(name, some.get(kind, "x")) for name, kind in columns}


@pytest.mark.parametrize(("table", "good", "bad", "check"), REFUSED)
def test_sqlite_refuses_what_must_never_be(
    migrated: Path, table: str, good: dict[str, Any], bad: dict[str, Any], check: str
) -> None:
    connection = sqlite3.connect(migrated, isolation_level=None)
    columns = [(row[1], row[2]) for row in connection.execute(f"pragma table_info({table})")]
    insert = f"insert into {table} values ({', '.join('?' * len(columns))})"

    connection.execute("begin")
    drop_triggers(connection)
    connection.execute(insert, list(filled(columns, good).values()))
    with pytest.raises(sqlite3.IntegrityError, match=f"chk_{table}_{check}"):
        connection.execute(f"update {table} set {', '.join(f'{name} = {value}' for name, value in bad.items())}")
    connection.execute("rollback")
    connection.close()


@needs_postgres
@pytest.mark.postgres
@pytest.mark.anyio
async def test_postgres_refuses_what_must_never_be(server: Any) -> None:
    url = await server()
    elsewhere("migrate", url)
    connection = await asyncpg.connect(url)
    await connection.execute("set session_replication_role = replica")
    for table, good, bad, check in REFUSED:
        found = await connection.fetch(
            "select column_name, data_type from information_schema.columns where table_name = $1", table
        )
        words = {"date": "'2026-01-01'", "timestamp with time zone": "now()", "jsonb": "'{}'"}
        words |= dict.fromkeys(("integer", "bigint"), "0")
        words |= {"boolean": "true"}
        row = {name: str(good.get(name, words.get(kind, "'x'"))) for name, kind in found}
        await connection.execute(f"insert into {table} ({', '.join(row)}) values ({', '.join(row.values())})")
        with pytest.raises(asyncpg.CheckViolationError, match=f"chk_{table}_"):
            await connection.execute(f"update {table} set {', '.join(f'{n} = {v}' for n, v in bad.items())}")
        await connection.execute(f"truncate {table} cascade")
        assert f"chk_{table}_{check}" in BY_HAND
    await connection.close()


def test_every_migration_answers_the_four_questions() -> None:
    for name in all_names():
        note = load(FILES / f"{name}.py").__doc__ or ""
        assert all(question in note for question in ("Before code", "Locks", "Backfill", "Undo")), name
