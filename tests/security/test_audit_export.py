"""The audit goes out to whom it is for, and to nobody else."""

import csv
import io
import json
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from domain.foundation.auditing.exporting import COLUMNS
from tests.journeys.desk import Desk

DOOR = "/audit/export"


def test_owner_and_finance_get_each_change_as_a_table_and_as_lines(desk: Desk, staff: Callable[[str], Desk]) -> None:
    begun = datetime.now(UTC).isoformat()
    order = desk.quiet(desk.do("orderConfirm", desk.place()))
    for role in ("OWNER", "FINANCE"):
        person = staff(role).http
        table = person.get(DOOR, params={"from": begun})
        assert table.headers["content-type"].startswith("text/csv")
        assert table.headers["content-disposition"] == "attachment; filename=audit.csv"
        assert table.headers["cache-control"] == "no-store"
        head, *rows = csv.reader(io.StringIO(table.content.decode("utf-8-sig")))
        assert tuple(head) == COLUMNS
        found = [row for row in rows if row[COLUMNS.index("orderId")] == order["id"]]
        fields = {row[COLUMNS.index("field")]: row[COLUMNS.index("to")] for row in found}
        assert fields["status"] == "CONFIRMED"

        lines = [
            json.loads(line) for line in person.get(DOOR, params={"from": begun, "format": "json"}).text.splitlines()
        ]
        assert {line["id"] for line in lines} == {row[COLUMNS.index("id")] for row in rows}


def test_nothing_lies_outside_of_the_days_that_were_asked_for(staff: Callable[[str], Desk]) -> None:
    owner = staff("OWNER").http
    assert owner.get(DOOR, params={"to": "2020-01-01", "format": "json"}).content == b""
    rows = csv.reader(io.StringIO(owner.get(DOOR, params={"to": "2020-01-01"}).content.decode("utf-8-sig")))
    assert [tuple(row) for row in rows] == [COLUMNS]


@pytest.mark.parametrize("role", ["CLERK", "WAREHOUSE", "READ_ONLY"])
def test_who_may_not_read_the_audit_gets_none_of_it(staff: Callable[[str], Desk], role: str) -> None:
    answer = staff(role).http.get(DOOR)
    assert (answer.status_code, answer.json()["code"]) == (403, "FORBIDDEN")


def test_keys_and_strangers_get_none_of_it(nobody: Desk, storefront: Desk, desk: Desk) -> None:
    assert nobody.http.get(DOOR).status_code in (401, 403)
    assert storefront.http.get(DOOR).status_code == 403
    assert desk.http.get(DOOR).status_code == 403


@pytest.mark.parametrize(
    "asked", [{"from": "yesterday"}, {"to": "99999-01-01"}, {"format": "xlsx"}, {"from": "0001-01-01T00:00:00+23:59"}]
)
def test_what_is_no_day_is_said_to_be_none(staff: Callable[[str], Desk], asked: dict[str, str]) -> None:
    answer = staff("OWNER").http.get(DOOR, params=asked)
    assert (answer.status_code, answer.json()["code"]) == (400, "INVALID")
