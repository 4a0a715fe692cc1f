"""The shop that is measured: what is in it, and what the processes have to know of it."""

from dataclasses import asdict, dataclass
from pathlib import Path

import orjson

ARTICLES = 1_000
CUSTOMERS = 2_000
ORDERS = 10_000
LINES = 3
STOCK = 10_000_000
GROSS_MINOR = 11_900
BASIS_POINTS = 1_900
CURRENCY = "EUR"
API_KEY = "bench-key-of-a-scratch-database"
STATUSES = ("PLACED", "CONFIRMED", "COMPLETED")
ADDRESS = {
    "name": "Xaver Groß",
    "street": "Wiener Straße 1",
    "postal_code": "10115",
    "city": "Berlin",
    "country_code": "DE",
    "company": None,
    "extra": None,
    "region": None,
    "phone": None,
}


def status_token_at(place: int) -> str:
    """The token with which a customer sees the order at this place."""
    return f"st_of_the_bench_{place:06}"


@dataclass(frozen=True, slots=True)
class Article:
    sku: str
    product_id: str
    stock_item_id: str


@dataclass(frozen=True, slots=True)
class Scene:
    """Ids and names in the scratch database at `url`.

    customers  pairs of id and e-mail address
    """

    url: str
    articles: list[Article]
    customers: list[tuple[str, str]]
    order_ids: list[str]

    def write(self, file: Path) -> None:
        file.write_bytes(orjson.dumps(asdict(self)))

    @classmethod
    def read(cls, file: Path) -> "Scene":
        content = orjson.loads(file.read_bytes())
        content["articles"] = [Article(**article) for article in content["articles"]]
        content["customers"] = [(customer[0], customer[1]) for customer in content["customers"]]
        return cls(**content)
