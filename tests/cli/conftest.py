import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
Laufzettel = Callable[..., subprocess.CompletedProcess[str]]
SETUP = {
    "--name": "Mein Laden",
    "--street": "Weg 1",
    "--postal-code": "10115",
    "--city": "Berlin",
    "--country": "de",
    "--email": "shop@laden.example",
    "--vat-id": "DE136695976",
    "--iban": "DE02 1203 0000 0000 2020 51",
    "--shipping-price": "490",
    "--owner-name": "Eva",
    "--owner-email": "eva@laden.example",
    "--password": "long enough for a test",
}


@pytest.fixture
def laufzettel(tmp_path: Path) -> Laufzettel:
    """The command as an operator types it, with a data folder of its own; always on SQLite."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("LAUFZETTEL_")}

    def run(*words: str, **more: str) -> subprocess.CompletedProcess[str]:
        environment = {**clean, "LAUFZETTEL_DATA": str(tmp_path / "data"), "PYTHONPATH": str(ROOT), **more}
        return subprocess.run(
            [sys.executable, "-m", "workers.cli", *words],
            capture_output=True,
            text=True,
            timeout=60,
            env={**environment, "COLUMNS": "160"},
            cwd=tmp_path,
        )

    return run


@pytest.fixture
def shop(laufzettel: Laufzettel) -> Laufzettel:
    """The same, with a real shop set up."""
    assert laufzettel("migrate").returncode == 0
    done = laufzettel("setup", *[word for pair in SETUP.items() for word in pair])
    assert done.returncode == 0, done.stderr
    return laufzettel
