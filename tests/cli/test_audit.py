"""The audit on the command line: exported without harm, verified with what was found."""

import csv
import io
import json
import sqlite3
from pathlib import Path

from tests.cli.conftest import Laufzettel
from tests.foundation.tampering import without_triggers
from workers.cli.audit import COLUMNS


def made(shop: Laufzettel) -> None:
    """A key that was revoked is a change."""
    done = shop("keys", "create", "=cmd|' /C calc'!A0")
    assert done.returncode == 0, done.stderr
    assert shop("keys", "revoke", done.stdout.split()[0]).returncode == 0


def test_it_is_exported_as_lines_of_json(shop: Laufzettel, tmp_path: Path) -> None:
    made(shop)

    done = shop("audit", "export", str(tmp_path / "audit.json"), "--format", "json")

    assert done.returncode == 0, done.stderr
    lines = [json.loads(line) for line in (tmp_path / "audit.json").read_text().splitlines()]
    (revoked,) = [line for line in lines if line["object"]["type"] == "api_keys"]
    assert (revoked["command"], revoked["by"], revoked["deleted"]) == ("revoke_key", "Laufzettel", False)
    assert [(change["field"], change["from"]) for change in revoked["changes"]] == [("revokedAt", None)]


def test_it_is_exported_as_csv_for_a_range(shop: Laufzettel, tmp_path: Path) -> None:
    made(shop)

    everything = shop("audit", "export", "-")
    nothing = shop("audit", "export", "-", "--to", "2020-01-01")

    head, *rows = csv.reader(io.StringIO(everything.stdout))
    assert tuple(head) == COLUMNS
    assert [row[COLUMNS.index("field")] for row in rows if row[COLUMNS.index("type")] == "api_keys"] == ["revokedAt"]
    assert nothing.stdout.strip() == ",".join(COLUMNS)


def test_no_cell_is_a_formula(shop: Laufzettel, tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "data" / "laufzettel.sqlite3", isolation_level=None)
    connection.create_function("audit_id", 0, lambda: "aud_00000000000000000000000000")
    connection.create_function("audit_mark", 0, lambda: 1)
    connection.execute("update shops set name = '=1+1'")
    connection.close()

    rows = list(csv.reader(io.StringIO(shop("audit", "export", "-").stdout)))

    assert [row[COLUMNS.index("to")] for row in rows if row[COLUMNS.index("field")] == "name"] == ["'=1+1"]


def test_verifying_finds_what_was_tampered_with_and_the_doctor_names_a_missing_trigger(
    shop: Laufzettel, tmp_path: Path
) -> None:
    made(shop)
    done = shop("audit", "verify")
    assert (done.returncode, "Nothing was tampered with" in done.stdout) == (0, True), done.stdout

    connection = sqlite3.connect(tmp_path / "data" / "laufzettel.sqlite3", isolation_level=None)
    with without_triggers(connection):
        connection.execute("insert into audit_seals values (1, 1, 0, 'made up', '2026-01-01 00:00:00+00:00')")
        connection.execute("update events set position = seq")
    connection.execute("drop trigger kept_documents_deleted")
    connection.close()

    done = shop("audit", "verify")
    assert done.returncode == 1
    assert "seal 1: something was changed" in done.stdout
    assert "trigger kept_documents_deleted: missing" in done.stdout
    assert "kept_documents_deleted" in "".join(shop("doctor").stdout.split())
