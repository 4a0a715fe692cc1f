from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.desk import POT, TEA, Desk
from tests.journeys.server import API_KEY, Product, installed


@pytest.fixture(scope="session")
def product(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Product]:
    """The demo shop, started as an operator starts it; shared, so that tests look only at what they made."""
    with installed(tmp_path_factory.mktemp("product") / "data") as product:
        _fill_the_shelves(product)
        yield product
    assert "Traceback" not in product.log()


@pytest.fixture
def desk(product: Product) -> Desk:
    """Somebody who may do everything that a program may."""
    return Desk(product.address, API_KEY)


@pytest.fixture(scope="session")
def storefront_key(product: Product) -> str:
    return product.storefront_key("The tests' own storefront")


@pytest.fixture
def storefront(product: Product, storefront_key: str) -> Desk:
    """A storefront, which sees and places its own orders only."""
    return Desk(product.address, storefront_key)


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Product]:
    """An installation of its own, for tests that break things."""
    with installed(tmp_path / "data") as product:
        _fill_the_shelves(product)
        yield product


def _fill_the_shelves(product: Product) -> None:
    """There is enough for every test of what they all order."""
    for sku in (TEA, POT):
        Desk(product.address, API_KEY).receive(sku, 10_000)


@pytest.fixture
def quiet_log(product: Product) -> Iterator[None]:
    """Nothing that a client sends makes the server say more than a line, and never with a traceback."""
    before = product.log()
    yield
    said = product.log()[len(before) :]
    assert "Traceback" not in said
    assert '"level": "error"' not in said
    assert len(said.splitlines()) <= 1, said
