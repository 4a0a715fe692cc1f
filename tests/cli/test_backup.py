"""Backups that must not be taken or restored, and what is said about them."""

import json
import os
import shutil
import sqlite3
from pathlib import Path

import pytest

from tests.cli.conftest import Laufzettel
from tests.foundation.tampering import without_triggers
from tests.journeys.server import DATABASE_SERVER, empty_place
from workers.backup.tools import connection_environment

needs_postgres = pytest.mark.skipif(not DATABASE_SERVER, reason="TEST_DATABASE_URL names no PostgreSQL server")


@pytest.fixture
def kept(shop: Laufzettel, tmp_path: Path) -> Path:
    """A backup of a shop that was just set up."""
    shop("keys", "create", "shopfront")
    (tmp_path / "data" / "outbox").mkdir()
    (tmp_path / "data" / "outbox" / "one.eml").write_text("Subject: one")
    done = shop("backup", str(tmp_path / "backup"))
    assert done.returncode == 0, done.stderr
    return tmp_path / "backup"


def restored(laufzettel: Laufzettel, backup: Path, tmp_path: Path, **more: str) -> tuple[int, str]:
    done = laufzettel("restore", str(backup), "--data", str(tmp_path / "new"), **more)
    assert "Traceback" not in done.stderr
    return done.returncode, done.stderr + done.stdout


def test_everything_of_the_data_folder_is_kept_and_comes_back(shop: Laufzettel, kept: Path, tmp_path: Path) -> None:
    assert restored(shop, kept, tmp_path)[0] == 0

    for name in ("secret.key", "outbox/one.eml"):
        assert (tmp_path / "new" / name).read_bytes() == (tmp_path / "data" / name).read_bytes()
    assert (kept.stat().st_mode | (kept / "data" / "secret.key").stat().st_mode) & 0o077 == 0
    assert "Mein Laden" in shop("doctor", "--data", str(tmp_path / "new")).stdout


def test_a_backup_is_only_restored_where_nothing_is(shop: Laufzettel, kept: Path, tmp_path: Path) -> None:
    assert restored(shop, kept, tmp_path)[0] == 0
    code, said = restored(shop, kept, tmp_path)
    assert (code, "is there already" in said) == (1, True)
    (tmp_path / "new").rename(tmp_path / "old")
    (tmp_path / "new").mkdir()
    (tmp_path / "new" / "laufzettel.sqlite3-wal").write_bytes(b"of another database")
    code, said = restored(shop, kept, tmp_path)
    assert (code, "sqlite3-wal is there already" in "".join(said.split("\n"))) == (1, True)
    again = shop("backup", str(kept))
    assert (again.returncode, "is there already" in again.stderr) == (1, True)


@pytest.mark.parametrize("name", ["database.sqlite3", "data/secret.key"])
def test_a_damaged_or_missing_file_is_named_and_nothing_is_written(
    shop: Laufzettel, kept: Path, tmp_path: Path, name: str
) -> None:
    content = bytearray((kept / name).read_bytes())
    content[len(content) // 2] ^= 1
    (kept / name).write_bytes(content)
    code, said = restored(shop, kept, tmp_path)
    assert (code, f"{name} is damaged" in said) == (1, True)
    (kept / name).unlink()
    assert f"{name} is missing" in restored(shop, kept, tmp_path)[1]
    assert not (tmp_path / "new").exists()


def test_a_database_that_is_not_what_the_manifest_says_is_not_put_in_place(
    shop: Laufzettel, kept: Path, tmp_path: Path
) -> None:
    """Somebody changed both the database and its hash."""
    with sqlite3.connect(kept / "database.sqlite3") as connection:
        with without_triggers(connection):
            connection.execute("delete from events where seq = (select max(seq) from events)")
        connection.execute("insert into number_series values ('invoices 2026', 7)")
    connection.close()
    manifest = json.loads((kept / "manifest.json").read_text())
    del manifest["files"]["database.sqlite3"]
    (kept / "manifest.json").write_text(json.dumps(manifest))

    code, said = restored(shop, kept, tmp_path)

    assert code == 1
    assert "events: 7 rows were kept, 6 are there" in said or "rows were kept" in said
    for what in ("the event log", "the number series"):
        assert f"{what}: not as kept" in said
    assert not (tmp_path / "new" / "laufzettel.sqlite3").exists()


def test_a_folder_that_is_no_backup_or_of_a_newer_version_is_refused(
    shop: Laufzettel, kept: Path, tmp_path: Path
) -> None:
    assert "is not a backup" in restored(shop, tmp_path, tmp_path)[1]
    manifest = json.loads((kept / "manifest.json").read_text())
    manifest["facts"]["migrations"].append("99_20990101000000_later")
    (kept / "manifest.json").write_text(json.dumps(manifest))
    code, said = restored(shop, kept, tmp_path)
    assert (code, "of a newer version" in said) == (1, True)


def test_a_backup_of_one_database_is_not_restored_into_the_other(shop: Laufzettel, kept: Path, tmp_path: Path) -> None:
    code, said = restored(shop, kept, tmp_path, LAUFZETTEL_DATABASE_URL="postgres://nobody@127.0.0.1:1/none")
    assert (code, "is of SQLite" in said) == (1, True)


def test_the_key_of_the_environment_is_not_kept_and_a_wrong_one_is_refused(shop: Laufzettel, tmp_path: Path) -> None:
    key = {"LAUFZETTEL_SECRET_KEY": "a key from the environment"}
    done = shop("backup", str(tmp_path / "backup"), **key)
    assert "The secret key is not in it" in done.stdout
    assert b"a key from the environment" not in b"".join(
        file.read_bytes() for file in (tmp_path / "backup").rglob("*") if file.is_file()
    )
    code, said = restored(shop, tmp_path / "backup", tmp_path, LAUFZETTEL_SECRET_KEY="another key")
    assert (code, "is not the key of this backup" in said) == (1, True)
    code, said = restored(shop, tmp_path / "backup", tmp_path)
    assert (code, "Set the same one before you start" in " ".join(said.split())) == (0, True)
    shutil.rmtree(tmp_path / "new")
    code, said = restored(shop, tmp_path / "backup", tmp_path, **key)
    assert (code, "Set the same one" in said) == (0, False)


def test_a_backup_that_was_cut_off_leaves_nothing_that_looks_like_one(shop: Laufzettel, tmp_path: Path) -> None:
    done = shop("backup", str(tmp_path / "backup"), "--data", str(tmp_path / "nowhere"))
    assert done.returncode == 1
    assert "There is no secret.key in" in done.stderr
    assert not list(tmp_path.glob("backup*"))
    assert not (tmp_path / "nowhere").exists()
    # What a killed one left behind is in nobody's way.
    (tmp_path / "backup.part" / "data").mkdir(parents=True)
    (tmp_path / "backup.part" / "data" / "half").write_text("x")
    assert shop("backup", str(tmp_path / "backup")).returncode == 0
    assert [path.name for path in tmp_path.glob("backup*")] == ["backup"]
    assert not (tmp_path / "backup" / "data" / "half").exists()


@needs_postgres
def test_without_postgres_tools_the_recipe_is_told_and_with_old_ones_why_not(
    laufzettel: Laufzettel, tmp_path: Path
) -> None:
    with empty_place(tmp_path / "data") as place:
        url = {"LAUFZETTEL_DATABASE_URL": place.database, "LAUFZETTEL_SECRET_KEY": "of the environment"}
        assert laufzettel("migrate", **url).returncode == 0
        none = laufzettel("backup", str(tmp_path / "backup"), **url, PATH=str(tmp_path))
        assert none.returncode == 2
        assert "apt-get install postgresql-client-" in none.stderr
        assert "pg_dump --format=custom" in none.stderr
        old = tmp_path / "pg_dump"
        old.write_text("#!/bin/sh\necho 'pg_dump (PostgreSQL) 9.6.24'\n")
        old.chmod(0o755)
        done = laufzettel("backup", str(tmp_path / "backup"), **url, PATH=f"{tmp_path}:{os.environ['PATH']}")
        assert done.returncode == 1
        assert "pg_dump is too old: it is 'pg_dump (PostgreSQL) 9.6.24'" in done.stderr
        assert not (tmp_path / "backup").exists()


@needs_postgres
def test_a_postgres_database_that_holds_something_is_left_alone(laufzettel: Laufzettel, tmp_path: Path) -> None:
    with empty_place(tmp_path / "data") as place:
        url = {"LAUFZETTEL_DATABASE_URL": place.database, "LAUFZETTEL_SECRET_KEY": "of the environment"}
        assert laufzettel("migrate", **url).returncode == 0
        done = laufzettel("backup", str(tmp_path / "backup"), **url)
        assert done.returncode == 0, done.stderr
        code, said = restored(laufzettel, tmp_path / "backup", tmp_path, **url)
        assert (code, "Create an empty one" in said) == (1, True)
        assert laufzettel("migrate", **url).stdout.strip() == "Nothing to do."


def test_the_password_goes_to_the_tools_by_the_environment() -> None:
    found = connection_environment("postgres://shop:p%40ss@db.example:6432/orders?ssl=require")
    assert found == {
        "PGHOST": "db.example",
        "PGPORT": "6432",
        "PGUSER": "shop",
        "PGPASSWORD": "p@ss",
        "PGDATABASE": "orders",
        "PGSSLMODE": "require",
    }
