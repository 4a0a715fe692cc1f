"""One live server for all protocol tests."""

from collections.abc import Iterator

import pytest

from .serving import Served, serve


@pytest.fixture(scope="session")
def served() -> Iterator[Served]:
    with serve() as server:
        yield server
