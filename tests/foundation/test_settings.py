import os
from pathlib import Path

import pytest
from pydantic import ValidationError

from domain.foundation.settings import PREFIX, UnknownSetting, read_settings


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.upper().startswith(PREFIX):
            monkeypatch.delenv(name)


def test_without_any_variable_it_is_one_process_with_sqlite(tmp_path: Path) -> None:
    settings = read_settings(data=tmp_path)

    assert settings.embedded
    assert settings.database == f"sqlite://{tmp_path}/laufzettel.sqlite3"
    assert settings.address == "http://127.0.0.1:8000"


def test_variables_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LAUFZETTEL_PORT", "8100")
    monkeypatch.setenv("LAUFZETTEL_PUBLIC_URL", "https://shop.example/")

    assert (read_settings().port, read_settings().address) == (8100, "https://shop.example")


def test_what_is_given_wins_over_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LAUFZETTEL_PORT", "8100")

    assert read_settings(port=8200).port == 8200


@pytest.mark.parametrize("name", ["LAUFZETTEL_DATABASEURL", "laufzettel_prot", "LAUFZETTEL_"])
def test_a_misspelled_variable_is_refused_by_name(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(name, "x")

    with pytest.raises(UnknownSetting, match=name):
        read_settings()


@pytest.mark.parametrize(
    ("name", "value"), [("PORT", "70000"), ("PORT", "http"), ("GS1_PREFIX", "12"), ("LOG_LEVEL", "")]
)
def test_a_value_that_makes_no_sense_is_refused(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(f"{PREFIX}{name}", value)

    with pytest.raises(ValidationError):
        read_settings()


def test_the_secret_is_made_once_and_only_its_owner_may_read_it(tmp_path: Path) -> None:
    made = read_settings(data=tmp_path / "new").secret()

    assert read_settings(data=tmp_path / "new").secret() == made
    assert len(made) >= 32
    assert (tmp_path / "new" / "secret.key").stat().st_mode & 0o077 == 0


def test_the_secret_is_not_shown(tmp_path: Path) -> None:
    settings = read_settings(data=tmp_path, secret_key="do not show me")

    assert "do not show me" not in repr(settings)
    assert settings.secret() == b"do not show me"
