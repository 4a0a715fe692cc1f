"""`python -m tests.bench.bulk.seeding URL ROWS`: a shop with stock and a file that was sent; prints the job's id."""

import asyncio
import sys
from collections.abc import Iterator

from domain.foundation import tokens
from domain.foundation.database import close_database, open_database
from domain.foundation.migrating import migrate
from tests.foundation.makers import make_shop, make_stock
from tests.intake.bulk_scene import HEADING, start, upload

SKUS = tuple(f"PART-{number}" for number in range(10))


def pieces(rows: int) -> Iterator[bytes]:
    """A file of orders of ten rows each."""
    yield (HEADING + "\n").encode()
    for number in range(rows // len(SKUS)):
        customer = number % 500
        who = f"Anna Müller {customer};anna{customer}@kunde.example;Weg {customer};10115;Berlin;DE"
        yield "".join(f"R-{number};{who};{sku};1\n" for sku in SKUS).encode()


async def main(url: str, rows: int) -> None:
    tokens.use_secret(b"a secret for benches only")
    await migrate(url)
    await open_database(url)
    await make_shop()
    await make_stock(**dict.fromkeys(SKUS, rows))
    job = await start(await upload(pieces=pieces(rows)))
    print(job.id)
    await close_database()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2])))
