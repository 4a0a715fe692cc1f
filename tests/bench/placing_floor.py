"""The floor of placing: the same transaction as bare SQL, without HTTP: `python -m tests.bench.placing_floor FILE`.

Says "ready"; each line with a number of seconds on its input starts a phase and is answered with the orders placed.
"""

import sys
from pathlib import Path

import uvloop

from .placing_postgres import place_on_postgres
from .placing_rows import Rows
from .placing_sqlite import place_on_sqlite
from .scene import Scene


def main(file: Path) -> None:
    scene = Scene.read(file)
    rows = Rows(scene)
    print("ready", flush=True)
    if scene.url.startswith("postgres"):
        uvloop.run(place_on_postgres(scene.url, rows, _seconds))
    else:
        place_on_sqlite(scene.url, rows, _seconds)


def _seconds(placed: int | None) -> float | None:
    """Tell what the last phase did, and wait for the next; None when there is none."""
    if placed is not None:
        print(placed, flush=True)
    line = sys.stdin.readline().strip()
    return float(line) if line else None


if __name__ == "__main__":
    main(Path(sys.argv[1]))
