import json
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest

from tests.journeys.desk import Desk
from tests.journeys.server import API_KEY, ROOT, Product, installed
from tests.security.people import address_of

SIGN_IN = """mutation SignIn($input: SessionStartInput!) {
  sessionStart(input: $input) { object { id role email } userErrors { code message path remedy } } }"""


@pytest.fixture(scope="session")
def product(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Product]:
    """A demo shop for those who mean harm."""
    with installed(tmp_path_factory.mktemp("target") / "data") as product:
        yield product
    assert "Traceback" not in product.log()


@pytest.fixture(scope="session")
def passwords(product: Product) -> dict[str, str]:
    """The password of one person of each role."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.security.people"],
        cwd=ROOT,
        env=product.environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    found: dict[str, str] = json.loads(done.stdout)
    return found


@pytest.fixture(scope="session")
def storefront_keys(product: Product) -> tuple[str, str]:
    return product.storefront_key("One"), product.storefront_key("Another")


@pytest.fixture
def desk(product: Product) -> Desk:
    return Desk(product.address, API_KEY)


@pytest.fixture
def storefront(product: Product, storefront_keys: tuple[str, str]) -> Desk:
    return Desk(product.address, storefront_keys[0])


@pytest.fixture
def other_storefront(product: Product, storefront_keys: tuple[str, str]) -> Desk:
    return Desk(product.address, storefront_keys[1])


@pytest.fixture
def nobody(product: Product) -> Desk:
    return Desk(product.address)


@pytest.fixture(scope="session")
def staff(product: Product, passwords: dict[str, str]) -> Callable[[str], Desk]:
    """Somebody of a role, signed in with a cookie as a browser is; once in the whole run, as signing in is slow."""
    signed_in: dict[str, Desk] = {}

    def sign_in(role: str) -> Desk:
        if role not in signed_in:
            person = Desk(product.address)
            given = {"email": address_of(role), "password": passwords[role]}
            assert person.ask(SIGN_IN, {"input": given})["object"]["role"] == role
            signed_in[role] = person
        return signed_in[role]

    return sign_in
